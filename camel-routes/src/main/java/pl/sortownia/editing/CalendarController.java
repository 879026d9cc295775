package pl.sortownia.editing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.PolishFormat;

/** What the days to come want of editors: articles that begin or end, reviews, new amounts. */
@Controller
class CalendarController {
  private static final int AHEAD = 14;
  private final Library library;

  CalendarController(Library library) {
    this.library = library;
  }

  /** What happens on a day. */
  enum What {
    BEGINS,
    ENDS,
    REVIEW,
    AMOUNT,
    AMOUNT_UNKNOWN
  }

  /** One entry: the piece, its address, and a value where there is one. */
  record Entry(LocalDate day, What what, String title, String address, String value) {}

  @GetMapping("/redakcja/kalendarz")
  String show(Model model) {
    LocalDate today = library.today();
    List<Entry> all = new ArrayList<>();
    library.articles().forEach(it -> article(it, today, all));
    library.parameters().byId().values().forEach(it -> amount(it, today, all));
    all.sort(
        Comparator.comparing(Entry::day).thenComparing(Entry::what).thenComparing(Entry::title));
    var months = new TreeMap<YearMonth, List<Entry>>();
    all.stream()
        .filter(it -> !it.day().isBefore(today) && it.day().isBefore(today.plusMonths(AHEAD)))
        .forEach(
            it -> months.computeIfAbsent(YearMonth.from(it.day()), m -> new ArrayList<>()).add(it));
    model.addAttribute("late", all.stream().filter(it -> it.day().isBefore(today)).toList());
    model.addAttribute("months", months);
    model.addAttribute("today", today);
    return "editing/calendar";
  }

  private static void article(Article it, LocalDate today, List<Entry> all) {
    String address = "/redakcja/article/" + it.id();
    if (it.validFrom().isAfter(today)) {
      all.add(new Entry(it.validFrom(), What.BEGINS, it.title(), address, ""));
    }
    it.validTo().ifPresent(to -> all.add(new Entry(to, What.ENDS, it.title(), address, "")));
    all.add(new Entry(it.reviewBy(), What.REVIEW, it.title(), address, ""));
  }

  private static void amount(Parameters.Parameter it, LocalDate today, List<Entry> all) {
    String address = "/redakcja/kwoty/" + it.id();
    List<Parameters.Dated> values = it.values();
    for (int n = 0; n < values.size(); n++) {
      Parameters.Dated dated = values.get(n);
      if (dated.from().isAfter(today)) {
        String value = dated.value().map(v -> PolishFormat.amount(v, it.unit())).orElse("");
        What what = value.isEmpty() ? What.AMOUNT_UNKNOWN : What.AMOUNT;
        all.add(new Entry(dated.from(), what, it.name(), address, value));
      }
    }
    // after the last known day there is no value at all, and letters that need it cannot leave
    values
        .getLast()
        .to()
        .ifPresent(
            to -> all.add(new Entry(to.plusDays(1), What.AMOUNT_UNKNOWN, it.name(), address, "")));
  }
}
