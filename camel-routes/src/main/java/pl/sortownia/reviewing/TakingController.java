package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Taking a letter, and putting it back. */
@Controller
@RequestMapping("/letters/{id}/taking")
class TakingController {
  private final Taking taking;
  private final Typing typing;

  TakingController(Taking taking, Typing typing) {
    this.taking = taking;
    this.typing = typing;
  }

  @PostMapping
  String take(@PathVariable long id, Typed typed, Principal who) {
    taking.inHands(id, typed.version(), who.getName());
    return "redirect:/letters/" + id + "?edit=true";
  }

  /** Somebody still looks at it. */
  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void renew(@PathVariable long id, Principal who) {
    taking.renew(id, who.getName());
  }

  @DeleteMapping
  String putBack(@PathVariable long id, Typed typed, Principal who) {
    typing.keep(id, typed, who.getName());
    taking.putBack(id, typed.version(), who.getName());
    return "redirect:/letters";
  }
}
