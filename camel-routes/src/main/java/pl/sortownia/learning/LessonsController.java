package pl.sortownia.learning;

import java.security.Principal;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.Classifiers;

/** Lessons that wait for somebody to read them, and what was decided. */
@Controller
@RequestMapping("/lekcje")
class LessonsController {
  private static final int SHOWN = 30;
  private static final Set<String> STATES = Set.of("candidate", "accepted", "rejected");
  private final Candidates candidates;
  private final Classifiers classifiers;

  LessonsController(Candidates candidates, Classifiers classifiers) {
    this.candidates = candidates;
    this.classifiers = classifiers;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "candidate") String state, Model model) {
    String shown = STATES.contains(state) ? state : "candidate";
    model.addAttribute("state", shown);
    model.addAttribute("lessons", candidates.in(shown, SHOWN));
    model.addAttribute("candidates", candidates.count("candidate"));
    model.addAttribute("accepted", candidates.count("accepted"));
    model.addAttribute("rejected", candidates.count("rejected"));
    model.addAttribute("intents", classifiers.current().taxonomy().intents());
    return "learning/lessons";
  }

  /**
   * @param intent id of an intent that there is, or empty for none of them
   */
  @PostMapping("/{id}/przyjecie")
  String accept(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String intent,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String text,
      Principal who) {
    boolean known = intent.isEmpty() || classifiers.current().taxonomy().intent(intent).isPresent();
    if (known && !text.isBlank()) {
      candidates.accept(
          id, intent, subject.strip(), text.replace("\r\n", "\n").strip(), who.getName());
    }
    return "redirect:/lekcje";
  }

  @PostMapping("/{id}/odrzucenie")
  String reject(@PathVariable long id, Principal who) {
    candidates.reject(id, who.getName());
    return "redirect:/lekcje";
  }

  @PostMapping("/{id}/powrot")
  String reopen(@PathVariable long id) {
    candidates.reopen(id);
    return "redirect:/lekcje";
  }
}
