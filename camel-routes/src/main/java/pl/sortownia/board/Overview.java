package pl.sortownia.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Fates.Tally;
import pl.sortownia.letter.Figures;
import pl.sortownia.letter.Figures.Age;
import pl.sortownia.letter.Figures.Done;
import pl.sortownia.letter.Figures.Volume;

/** Puts the figures of a period together for the charts. */
@Component
class Overview {
  private static final int WIDE = 720;
  private static final int HALF = 400;
  private static final int HIGH = 140;
  private final Figures figures;
  private final Fates fates;

  Overview(Figures figures, Fates fates) {
    this.figures = figures;
    this.fates = fates;
  }

  /**
   * Letters of one topic.
   *
   * @param topic its id; empty for letters without one
   * @param counts by bar
   * @param before how many in the period before
   */
  record Line(String topic, List<Long> counts, Bars bars, long before) {
    public long sum() {
      return counts.stream().mapToLong(it -> it).sum();
    }

    public long change() {
      return sum() - before;
    }
  }

  /**
   * What came.
   *
   * @param dates first days of the bars
   * @param total of all topics
   * @param topics the most frequent first
   */
  record Came(List<LocalDate> dates, Line total, List<Line> topics) {}

  Came came(Period period) {
    List<LocalDate> dates = period.bars();
    Map<String, Map<LocalDate, Long>> byTopic = new TreeMap<>();
    for (Volume it : figures.volume(period.from(), period.to())) {
      byTopic
          .computeIfAbsent(it.topic(), topic -> new TreeMap<>())
          .merge(period.bar(it.day()), it.letters(), Long::sum);
    }
    Map<String, Long> before =
        figures.volume(period.before().from(), period.before().to()).stream()
            .collect(Collectors.groupingBy(Volume::topic, Collectors.summingLong(Volume::letters)));
    long top = byTopic.values().stream().mapToLong(Overview::most).max().orElse(1);
    List<Line> topics =
        byTopic.entrySet().stream()
            .map(it -> line(it.getKey(), counts(it.getValue(), dates), top, before))
            .sorted(Comparator.comparingLong(it -> -it.sum()))
            .toList();
    return new Came(dates, total(topics, dates.size(), before), topics);
  }

  private static Line line(String topic, List<Long> counts, long top, Map<String, Long> before) {
    Bars bars = Bars.of(counts, List.of(), top, 280, 28);
    return new Line(topic, counts, bars, before.getOrDefault(topic, 0L));
  }

  private static Line total(List<Line> topics, int bars, Map<String, Long> before) {
    List<Long> sums =
        java.util.stream.IntStream.range(0, bars)
            .mapToObj(bar -> topics.stream().mapToLong(it -> it.counts().get(bar)).sum())
            .toList();
    long earlier = before.values().stream().mapToLong(it -> it).sum();
    return new Line("", sums, Bars.of(sums, WIDE, HIGH), earlier);
  }

  private static long most(Map<LocalDate, Long> counts) {
    return counts.values().stream().mapToLong(it -> it).max().orElse(0);
  }

  private static List<Long> counts(Map<LocalDate, Long> counts, List<LocalDate> dates) {
    return dates.stream().map(it -> counts.getOrDefault(it, 0L)).toList();
  }

  /**
   * What left.
   *
   * @param done by bar, machine mail apart
   * @param bars replies, late ones standing out
   */
  record Left(List<LocalDate> dates, List<Done> done, Bars bars, long answered, long late) {
    public double inTime() {
      return answered == 0 ? 0 : (double) (answered - late) / answered;
    }
  }

  Left left(Period period) {
    List<LocalDate> dates = period.bars();
    var byBar = new TreeMap<LocalDate, Done>();
    dates.forEach(it -> byBar.put(it, new Done(it, 0, 0, 0, 0)));
    figures
        .done(period.from(), period.to())
        .forEach(it -> byBar.merge(period.bar(it.day()), it, Overview::sum));
    List<Done> done = List.copyOf(byBar.values());
    List<Long> answered = done.stream().map(Done::answered).toList();
    List<Long> late = done.stream().map(Done::late).toList();
    return new Left(
        dates,
        done,
        Bars.of(answered, late, Bars.top(answered), HALF, HIGH),
        answered.stream().mapToLong(it -> it).sum(),
        late.stream().mapToLong(it -> it).sum());
  }

  private static Done sum(Done a, Done b) {
    return new Done(
        a.day(),
        a.answered() + b.answered(),
        a.late() + b.late(),
        a.closed() + b.closed(),
        a.machine() + b.machine());
  }

  /** Waiting letters of an age in days; the last band has no end. */
  record Band(String name, long letters, double wide) {}

  List<Band> ages(LocalDate today) {
    List<Age> ages = figures.ages();
    int[] ends = {0, 1, 2, 3, 7, 14, Integer.MAX_VALUE};
    String[] names = {
      "dzisiejsze", "1 dzień", "2 dni", "3 dni", "4–7 dni", "8–14 dni", "ponad 14 dni"
    };
    long[] sums = new long[ends.length];
    for (Age it : ages) {
      long days = today.toEpochDay() - it.day().toEpochDay();
      int band = 0;
      while (days > ends[band]) {
        band++;
      }
      sums[band] += it.letters();
    }
    long most = Math.max(1, java.util.Arrays.stream(sums).max().orElse(1));
    return java.util.stream.IntStream.range(0, ends.length)
        .mapToObj(i -> new Band(names[i], sums[i], 200.0 * sums[i] / most))
        .toList();
  }

  /** How many letters were open at the end of each bar, told backwards from how many are now. */
  Bars open(long now, Came came, Left left) {
    var open = new java.util.ArrayList<Long>();
    long count = now;
    for (int bar = came.dates().size() - 1; bar >= 0; bar--) {
      open.addFirst(Math.max(0, count));
      count += left.done().get(bar).all() - came.total().counts().get(bar);
    }
    return Bars.of(open, List.of(), Bars.top(open), 120, 28);
  }

  static Tally sum(List<Tally> all) {
    return new Tally(
        "",
        all.stream().mapToLong(Tally::accepted).sum(),
        all.stream().mapToLong(Tally::edited).sum(),
        all.stream().mapToLong(Tally::replaced).sum());
  }

  List<Tally> fates(Period period) {
    return fates.byIntent(period.from(), period.to());
  }
}
