package pl.sortownia.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Efforts;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Fates.Tally;
import pl.sortownia.letter.Figures;
import pl.sortownia.letter.Figures.Age;
import pl.sortownia.letter.Times;

/** The board: four numbers, and the charts behind them. */
@Controller
class BoardController {
  private final Overview overview;
  private final Figures figures;
  private final Fates fates;
  private final Efforts efforts;
  private final Clock clock;

  BoardController(Overview overview, Figures figures, Fates fates, Efforts efforts, Clock clock) {
    this.overview = overview;
    this.figures = figures;
    this.fates = fates;
    this.efforts = efforts;
    this.clock = clock;
  }

  /**
   * @param days over how many days is counted
   */
  @GetMapping("/tablica")
  String show(@RequestParam(defaultValue = "28") int days, Model model) {
    LocalDate today = Times.day(clock.instant());
    Period period = Period.of(days, today);
    model.addAttribute("period", period);
    model.addAttribute("offered", Period.OFFERED);
    Overview.Came came = overview.came(period);
    Overview.Left left = overview.left(period);
    model.addAttribute("came", came);
    model.addAttribute("left", left);
    model.addAttribute("ages", overview.ages(today));
    waiting(model, period, came, left);
    quality(model, period, left);
    model.addAttribute("costs", efforts.byOutcome(period.from(), period.to()));
    model.addAttribute("workload", figures.workload(period.from(), period.to()));
    return "board/board";
  }

  private void waiting(Model model, Period period, Overview.Came came, Overview.Left left) {
    List<Age> ages = figures.ages();
    long waits = ages.stream().mapToLong(Age::letters).sum();
    Bars open = overview.open(waits, came, left);
    model.addAttribute("open", open);
    model.addAttribute("waits", new Trend(waits, open.bars().getFirst().value(), true));
    model.addAttribute("due", figures.due(period.to()));
    LocalDate then = period.before().to();
    Optional<LocalDate> before = figures.oldestOn(then);
    double days = ages.isEmpty() ? 0 : daysBetween(ages.getFirst().day(), period.to());
    model.addAttribute(
        "oldest",
        new Trend(days, before.map(it -> daysBetween(it, then)).orElse(0L), before.isPresent()));
  }

  private static long daysBetween(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  private void quality(Model model, Period period, Overview.Left left) {
    Overview.Left earlier = overview.left(period.before());
    List<Tally> byIntent = overview.fates(period);
    Tally first = Overview.sum(byIntent);
    Tally before = Overview.sum(overview.fates(period.before()));
    model.addAttribute(
        "inTime", new Trend(left.inTime(), earlier.inTime(), earlier.answered() > 0));
    model.addAttribute("first", first);
    model.addAttribute("accepted", new Trend(first.share(), before.share(), before.all() > 0));
    model.addAttribute("byIntent", byIntent);
    model.addAttribute("bins", fates.byProbability(period.from(), period.to()));
  }
}
