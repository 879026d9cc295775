package pl.sortownia.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.intent.Thresholds;
import pl.sortownia.classifier.intent.TrackRecord;
import pl.sortownia.classifier.intent.TrackRecord.Row;
import pl.sortownia.knowledge.CautionDial;
import pl.sortownia.knowledge.CautionDial.Wish;
import pl.sortownia.letter.Figures;
import pl.sortownia.letter.Figures.Held;
import pl.sortownia.letter.Times;

/** What a wished precision costs and brings, before anybody decides on it. */
@Component
class Dial {
  static final int LOWEST = 80;
  static final int HIGHEST = 99;
  private static final int WEEKS = 4;
  private final CautionDial caution;
  private final Figures figures;
  private final Clock clock;

  Dial(CautionDial caution, Figures figures, Clock clock) {
    this.caution = caution;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * What thresholds do.
   *
   * @param share of letters that get a ready draft, 0 to 1
   * @param errors share of these drafts that are wrong, 0 to 1
   * @param letters that came in a week
   * @param drafts of these, with a ready draft
   * @param wrong drafts in a week that are wrong, as the probabilities say
   */
  record Effect(double share, double errors, double letters, double drafts, double wrong) {}

  /**
   * One intent.
   *
   * @param own wished precision of its own, in percent; empty when it follows the common one
   * @param threshold probability from which on it gets a draft
   * @param before the same as it holds now
   */
  record Line(
      String intent, Optional<Integer> own, double threshold, double before, Effect effect) {}

  /** A point of the curve: the common wish in percent, and what it does. */
  record Point(int percent, double share, double errors) {}

  /**
   * @param wish what is looked at; precision in percent
   * @param now what holds
   * @param then what would hold
   * @param lines by intent, those with most letters first
   * @param curve for every wish that can be set
   * @param texts on how many unseen texts this is built
   */
  record View(
      int percent, Effect now, Effect then, List<Line> lines, List<Point> curve, int texts) {}

  View view(Wish wish) {
    TrackRecord record = caution.trackRecord();
    List<Held> held = lately();
    Thresholds now = caution.thresholds(caution.now());
    Thresholds then = caution.thresholds(Optional.of(wish));
    return new View(
        percent(wish.precision()),
        effect(record, held, now, ""),
        effect(record, held, then, ""),
        lines(record, held, now, then, wish),
        curve(record, wish),
        record.texts(it -> true));
  }

  private List<Held> lately() {
    LocalDate today = Times.day(clock.instant());
    return figures.held(today.minusWeeks(WEEKS), today.minusDays(1));
  }

  /** An empty intent means all. */
  private static Effect effect(TrackRecord record, List<Held> held, Thresholds by, String intent) {
    var counted =
        new TrackRecord(
            record.rows().stream()
                .filter(it -> !it.intent().isEmpty())
                .filter(it -> intent.isEmpty() || it.intent().equals(intent))
                .toList());
    int texts = counted.texts(it -> true);
    int passed = counted.texts(it -> passes(by, it));
    int right = counted.right(it -> passes(by, it));
    List<Held> its =
        held.stream().filter(it -> intent.isEmpty() || it.intent().equals(intent)).toList();
    List<Held> drafts = its.stream().filter(it -> by.pass(it.intent(), it.p())).toList();
    return new Effect(
        texts == 0 ? 0 : (double) passed / texts,
        passed == 0 ? 0 : (double) (passed - right) / passed,
        aWeek(its.stream().mapToDouble(Held::letters).sum()),
        aWeek(drafts.stream().mapToDouble(Held::letters).sum()),
        aWeek(drafts.stream().mapToDouble(it -> it.letters() * (1 - it.p() - 0.005)).sum()));
  }

  private static boolean passes(Thresholds by, Row row) {
    return by.pass(row.intent(), row.p());
  }

  private static double aWeek(double inAll) {
    return Math.max(0, inAll / WEEKS);
  }

  private static List<Line> lines(
      TrackRecord record, List<Held> held, Thresholds now, Thresholds then, Wish wish) {
    return then.intents().keySet().stream()
        .map(intent ->
            new Line(
                intent,
                Optional.ofNullable(wish.intents().get(intent)).map(Dial::percent),
                then.intents().getOrDefault(intent, then.otherwise()),
                now.intents().getOrDefault(intent, now.otherwise()),
                effect(record, held, then, intent)))
        .sorted(
            Comparator.<Line>comparingDouble(it -> -it.effect().letters())
                .thenComparing(Line::intent))
        .toList();
  }

  private static List<Point> curve(TrackRecord record, Wish wish) {
    return IntStream.rangeClosed(LOWEST, HIGHEST)
        .mapToObj(percent -> {
          Thresholds by = record.thresholds(percent / 100.0, wish.intents());
          Effect effect = effect(record, List.of(), by, "");
          return new Point(percent, effect.share(), effect.errors());
        })
        .toList();
  }

  static int percent(double precision) {
    return (int) Math.round(precision * 100);
  }

  /** A wish as the fields of the page have it; what is no number is left out. */
  static Wish wish(String common, Map<String, String> fields) {
    Map<String, Double> own =
        fields.entrySet().stream()
            .filter(it -> it.getKey().startsWith("s."))
            .filter(it -> it.getValue().matches("\\d{2}"))
            .collect(
                Collectors.toMap(it -> it.getKey().substring(2), it -> precision(it.getValue())));
    return new Wish(common.matches("\\d{2}") ? precision(common) : 0.95, own);
  }

  private static double precision(String percent) {
    return Math.clamp(Integer.parseInt(percent), LOWEST, HIGHEST) / 100.0;
  }
}
