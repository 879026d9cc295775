package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The most urgent letter that fits the person, taken. */
@Controller
class NextController {
  private final Taking taking;

  NextController(Taking taking) {
    this.taking = taking;
  }

  @PostMapping("/letters/next")
  String next(Principal who) {
    return taking
        .next(who.getName())
        .map(it -> "redirect:/letters/" + it.id())
        .orElse("redirect:/letters");
  }
}
