package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Efforts;

/** The reply: approved, and called back. */
@Controller
@RequestMapping("/letters/{id}/reply")
class ReplyController {
  private final Replying replying;
  private final Typing typing;
  private final Taking taking;
  private final Efforts efforts;

  ReplyController(Replying replying, Typing typing, Taking taking, Efforts efforts) {
    this.efforts = efforts;
    this.replying = replying;
    this.typing = typing;
    this.taking = taking;
  }

  /**
   * @param next true to open the next letter at once
   */
  @PostMapping
  String send(
      @PathVariable long id,
      @RequestParam(defaultValue = "true") boolean next,
      Typed typed,
      Spent spent,
      Principal who,
      RedirectAttributes flash) {
    var draft = typing.keep(id, typed, who.getName());
    replying.approve(id, typed, draft, who.getName());
    spent.noteOn(efforts, id, Efforts.Outcome.REPLY);
    flash.addFlashAttribute("sent", id).addFlashAttribute("sentTo", replying.recipient(id));
    if (!next) {
      return "redirect:/letters/" + id;
    }
    return taking
        .next(who.getName())
        .map(Case::id)
        .map(it -> "redirect:/letters/" + it)
        .orElse("redirect:/letters");
  }

  @DeleteMapping
  String callBack(@PathVariable long id, Principal who) {
    replying.callBack(id, who.getName());
    return "redirect:/letters/" + id;
  }
}
