package pl.sortownia.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Fates.Tally;
import pl.sortownia.letter.Figures;
import pl.sortownia.letter.Figures.Volume;
import pl.sortownia.letter.Queue;
import pl.sortownia.letter.QueueList;
import pl.sortownia.letter.QueueWish;

/** The board: four numbers, and the tables behind them. */
@Controller
class BoardController {
  private static final Duration VOLUME = Duration.ofDays(13);
  private final Queue queue;
  private final Figures figures;
  private final Fates fates;
  private final Clock clock;

  BoardController(Queue queue, Figures figures, Fates fates, Clock clock) {
    this.queue = queue;
    this.figures = figures;
    this.fates = fates;
    this.clock = clock;
  }

  /**
   * @param days over how many days the shares are counted
   */
  @GetMapping("/tablica")
  String show(@RequestParam(defaultValue = "28") int days, Model model) {
    Instant since = clock.instant().minus(Duration.ofDays(Math.clamp(days, 1, 366)));
    List<Tally> byIntent = fates.byIntent(since);
    model.addAttribute("days", days);
    model.addAttribute("waitsNow", queue.count(QueueWish.all(QueueList.WAITING, "")));
    model.addAttribute("lateNow", queue.late());
    model.addAttribute("oldest", figures.oldestWaiting().orElse(null));
    model.addAttribute("deadlines", figures.deadlines(since));
    model.addAttribute("first", sum(byIntent));
    model.addAttribute("byIntent", byIntent);
    model.addAttribute("byProbability", fates.byProbability(since));
    model.addAttribute("workload", figures.workload(since));
    volume(model);
    return "board/board";
  }

  private void volume(Model model) {
    var byTopic = new TreeMap<String, TreeMap<LocalDate, Long>>();
    for (Volume it : figures.volume(clock.instant().minus(VOLUME))) {
      byTopic.computeIfAbsent(it.topic(), topic -> new TreeMap<>()).put(it.day(), it.letters());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), CaseNumber.WARSAW);
    model.addAttribute(
        "dates", today.minusDays(VOLUME.toDays()).datesUntil(today.plusDays(1)).toList());
    model.addAttribute("byTopic", byTopic);
  }

  private static Tally sum(List<Tally> all) {
    return new Tally(
        "",
        all.stream().mapToLong(Tally::accepted).sum(),
        all.stream().mapToLong(Tally::edited).sum(),
        all.stream().mapToLong(Tally::replaced).sum());
  }

  /** The same for a spreadsheet. */
  @GetMapping("/tablica/podpowiedzi.csv")
  ResponseEntity<String> table(@RequestParam(defaultValue = "28") int days) {
    Instant since = clock.instant().minus(Duration.ofDays(Math.clamp(days, 1, 366)));
    var lines = new StringBuilder("sprawa;przyjęte;zmienione;zastąpione\r\n");
    fates
        .byIntent(since)
        .forEach(it ->
            lines.append(
                "%s;%d;%d;%d\r\n"
                    .formatted(it.group(), it.accepted(), it.edited(), it.replaced())));
    return csv("podpowiedzi.csv", lines.toString());
  }

  @GetMapping("/tablica/listy.csv")
  ResponseEntity<String> volume() {
    var lines = new StringBuilder("dzień;temat;listy\r\n");
    figures
        .volume(clock.instant().minus(VOLUME))
        .forEach(it -> lines.append("%s;%s;%d\r\n".formatted(it.day(), it.topic(), it.letters())));
    return csv("listy.csv", lines.toString());
  }

  private static ResponseEntity<String> csv(String name, String lines) {
    var file = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .contentType(MediaType.parseMediaType("text/csv; charset=utf-8"))
        // spreadsheets take a file for UTF-8 only when it begins with this mark
        .body("\ufeff" + lines);
  }
}
