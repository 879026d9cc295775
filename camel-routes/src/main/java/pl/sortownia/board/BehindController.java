package pl.sortownia.board;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Behind;
import pl.sortownia.letter.Fates.What;
import pl.sortownia.letter.Times;

/** The letters behind a figure of the board. */
@Controller
class BehindController {
  private static final int AT_MOST = 200;
  private final Behind behind;
  private final Clock clock;

  BehindController(Behind behind, Clock clock) {
    this.behind = behind;
    this.clock = clock;
  }

  /**
   * @param what {@code po-terminie}, or what became of the first suggestion: {@code przyjete},
   *     {@code zmienione}, {@code zastapione}, {@code bez-podpowiedzi}
   * @param intent id of an intent; empty for all
   */
  @GetMapping("/tablica/listy")
  String show(
      @RequestParam(name = "co", defaultValue = "po-terminie") String what,
      @RequestParam(name = "sprawa", defaultValue = "") String intent,
      @RequestParam(name = "days", defaultValue = "28") int days,
      Model model) {
    Period period = Period.of(days, Times.day(clock.instant()));
    model.addAttribute("what", what);
    model.addAttribute("intent", intent);
    model.addAttribute("period", period);
    model.addAttribute("atMost", AT_MOST);
    model.addAttribute("rows", rows(what, intent, period));
    return "board/behind";
  }

  private List<Behind.Row> rows(String what, String intent, Period period) {
    return switch (what) {
      case "przyjete" -> fate(What.ACCEPTED, intent, period);
      case "zmienione" -> fate(What.EDITED, intent, period);
      case "zastapione" -> fate(What.REPLACED, intent, period);
      case "bez-podpowiedzi" -> fate(What.NONE, intent, period);
      default -> behind.late(period.from(), period.to(), AT_MOST);
    };
  }

  private List<Behind.Row> fate(What what, String intent, Period period) {
    return behind.withFate(what, intent, period.from(), period.to(), AT_MOST);
  }
}
