package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a stuck letter. */
@Controller
class RetryController {
  private final Retrying retrying;

  RetryController(Retrying retrying) {
    this.retrying = retrying;
  }

  /**
   * @param hand true when a person reads it as it is
   */
  @PostMapping("/letters/{id}/retry")
  String retry(@PathVariable long id, @RequestParam boolean hand, Typed typed, Principal who) {
    if (hand) {
      retrying.byHand(id, typed.version(), who.getName());
    } else {
      retrying.again(id, typed.version(), who.getName());
    }
    return "redirect:/letters/" + id;
  }
}
