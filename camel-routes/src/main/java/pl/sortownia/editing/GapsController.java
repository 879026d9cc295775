package pl.sortownia.editing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.insight.Gaps;
import pl.sortownia.knowledge.insight.Habits;

/** What is missing: what people ask without an answer, and what consultants keep changing. */
@Controller
class GapsController {
  private static final int GROUPS = 30;
  private final Gaps gaps;
  private final Habits habits;

  GapsController(Gaps gaps, Habits habits) {
    this.gaps = gaps;
    this.habits = habits;
  }

  /**
   * @param dni how far to look back
   */
  @GetMapping("/redakcja/braki")
  String show(@RequestParam(defaultValue = "30") int dni, Model model) {
    int days = Math.clamp(dni, 1, 366);
    model.addAttribute("days", days);
    model.addAttribute("gaps", gaps.groups(days).stream().limit(GROUPS).toList());
    model.addAttribute("habits", habits.since(days));
    return "editing/gaps";
  }
}
