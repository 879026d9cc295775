package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.sortownia.letter.Case;

/** A macro, done to a letter. */
@Controller
class MacroController {
  private final Macros macros;
  private final Chain chain;
  private final Typing typing;
  private final Taking taking;
  private final Replying replying;
  private final Cover cover;

  MacroController(
      Macros macros, Chain chain, Typing typing, Taking taking, Replying replying, Cover cover) {
    this.macros = macros;
    this.chain = chain;
    this.typing = typing;
    this.taking = taking;
    this.replying = replying;
    this.cover = cover;
  }

  @PostMapping("/letters/{id}/macro")
  String run(
      @PathVariable long id,
      @RequestParam long macro,
      Typed typed,
      Principal who,
      RedirectAttributes flash) {
    Macro wanted =
        macros
            .one(macro, who.getName())
            .orElseThrow(() -> new Refused(id, "Nie ma już takiego makra. Wybierz inne."));
    typing.keep(id, typed, who.getName());
    chain.run(id, typed, wanted, cover.over(wanted.note()), who.getName());
    if (wanted.finish() == Macro.Finish.KEEP) {
      return "redirect:/letters/" + id;
    }
    if (wanted.finish() == Macro.Finish.SEND) {
      flash.addFlashAttribute("sent", id).addFlashAttribute("sentTo", replying.recipient(id));
    } else {
      flash.addFlashAttribute("did", id).addFlashAttribute("didWhat", wanted.name());
    }
    return taking
        .next(who.getName())
        .map(Case::id)
        .map(it -> "redirect:/letters/" + it)
        .orElse("redirect:/letters");
  }
}
