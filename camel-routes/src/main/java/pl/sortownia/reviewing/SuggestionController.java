package pl.sortownia.reviewing;

import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Draft;

/** Which article answers which question. */
@Controller
class SuggestionController {
  private final Choosing choosing;
  private final Typing typing;

  SuggestionController(Choosing choosing, Typing typing) {
    this.choosing = choosing;
    this.typing = typing;
  }

  @PostMapping("/letters/{id}/choice")
  String choose(
      @PathVariable long id,
      @RequestParam int question,
      @RequestParam String article,
      @RequestParam String how,
      Typed typed,
      Principal who) {
    Draft now = typing.keep(id, typed, who.getName());
    var choice =
        new Choosing.Choice(question, article, Choosing.How.valueOf(how.toUpperCase(Locale.ROOT)));
    choosing.choose(id, typed, now, choice, who.getName());
    return "redirect:/letters/" + id + "#pytanie-" + question;
  }
}
