package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Passing a letter on to a colleague. */
@Controller
class PassingController {
  private final Passing passing;
  private final Typing typing;
  private final Cover cover;

  PassingController(Passing passing, Typing typing, Cover cover) {
    this.passing = passing;
    this.typing = typing;
    this.cover = cover;
  }

  @PostMapping("/letters/{id}/passing")
  String pass(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String why,
      Typed typed,
      Principal who) {
    typing.keep(id, typed, who.getName());
    passing.pass(id, typed.version(), to, cover.over(why.strip()), who.getName());
    return "redirect:/letters";
  }
}
