package pl.sortownia.reviewing;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's word on what a question asks. */
@Controller
class CorrectionController {
  private final Correcting correcting;
  private final Typing typing;

  CorrectionController(Correcting correcting, Typing typing) {
    this.correcting = correcting;
    this.typing = typing;
  }

  @PostMapping("/letters/{id}/correction")
  String correct(
      @PathVariable long id,
      @RequestParam List<Integer> of,
      @RequestParam String intent,
      Typed typed,
      Principal who) {
    // a button names its question in its address, which comes before the chosen one of the panel
    int question = of.getFirst();
    var now = typing.keep(id, typed, who.getName());
    if (intent.isEmpty()) {
      correcting.skip(id, typed, now, question, who.getName());
    } else {
      correcting.correct(id, typed, now, question, intent, who.getName());
    }
    return "redirect:/letters/" + id + "#pytanie-" + question;
  }
}
