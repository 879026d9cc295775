package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.sortownia.letter.Efforts;

/** Closing without a reply, and opening again. */
@Controller
@RequestMapping("/letters/{id}/closing")
class ClosingController {
  private final Closing closing;
  private final Typing typing;
  private final Efforts efforts;

  ClosingController(Closing closing, Typing typing, Efforts efforts) {
    this.efforts = efforts;
    this.closing = closing;
    this.typing = typing;
  }

  @PostMapping
  String close(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      Typed typed,
      Spent spent,
      Principal who,
      RedirectAttributes flash) {
    typing.keep(id, typed, who.getName());
    closing.close(id, typed.version(), reason, who.getName());
    spent.noteOn(efforts, id, Efforts.Outcome.CLOSING);
    flash.addFlashAttribute("closed", id);
    return "redirect:/letters";
  }

  @DeleteMapping
  String reopen(@PathVariable long id, Typed typed, Principal who) {
    closing.reopen(id, typed.version(), who.getName());
    return "redirect:/letters/" + id;
  }
}
