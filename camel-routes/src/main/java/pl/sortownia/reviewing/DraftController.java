package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Letters;

/** The draft, saved while it is written. */
@Controller
class DraftController {
  private final Typing typing;
  private final Taking taking;
  private final Cases cases;
  private final Letters letters;
  private final LetterPage page;

  DraftController(Typing typing, Taking taking, Cases cases, Letters letters, LetterPage page) {
    this.typing = typing;
    this.taking = taking;
    this.cases = cases;
    this.letters = letters;
    this.page = page;
  }

  /** Saves and renews the lease; a script gets only what has changed by it. */
  @PutMapping("/letters/{id}/draft")
  String save(
      @PathVariable long id,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
      Typed typed,
      Principal who,
      Model model) {
    typing.keep(id, typed, who.getName());
    if (!taking.renew(id, who.getName())) {
      throw new Refused(id, "Szkic zapisany, ale list nie jest już u Ciebie.");
    }
    if (!script) {
      return "redirect:/letters/" + id + "?edit=true";
    }
    page.answer(model, cases.one(id).orElseThrow(), letters.one(typed.letter()));
    return "reviewing/saved";
  }
}
