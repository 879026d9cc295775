package pl.sortownia.classifier.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the model said of texts that it had never seen, and how often it was right: {@code
 * models/track-record.tsv}, written beside the thresholds by training. From it follows which
 * threshold keeps a wished precision, and what that costs.
 *
 * @param rows in order of intent, most likely first
 */
public record TrackRecord(List<Row> rows) {

  // an intent has some fifty lessons: this many imagined suggestions, right as often as their
  // probabilities say, keep one lucky lesson from moving a threshold far
  private static final int IMAGINED = 10;
  private static final double LOWEST = 0.3;
  private static final double HIGHEST = 0.99;
  private static final String HEAD = "intent\tp\ttexts\tright";

  /**
   * Texts of which the model said the same thing.
   *
   * @param intent what it held most likely; empty for "none of them"
   * @param p how likely, in steps of 0.01, rounded down: a threshold lets whole rows through
   * @param texts how many
   * @param right of how many it was right
   */
  public record Row(String intent, double p, int texts, int right) {}

  public TrackRecord {
    rows = List.copyOf(rows);
  }

  /** One text of which it was known what it asks. */
  public static Row row(String intent, double p, boolean right) {
    return new Row(intent, Math.floor(p * 100 + 1e-9) / 100, 1, right ? 1 : 0);
  }

  /** Adds up rows of the same intent and probability. */
  public static TrackRecord of(Stream<Row> single) {
    Map<String, Row> sums =
        single.collect(
            Collectors.toMap(
                it -> it.intent() + "\t" + it.p(),
                it -> it,
                (a, b) -> new Row(a.intent(), a.p(), a.texts() + b.texts(), a.right() + b.right()),
                HashMap::new));
    return new TrackRecord(
        sums.values().stream()
            .sorted(Comparator.comparing(Row::intent).thenComparing(it -> -it.p()))
            .toList());
  }

  /**
   * Reads the file; a missing one is an empty record.
   *
   * @throws IllegalArgumentException naming file, line and cure when it is damaged
   */
  public static TrackRecord read(Path tsv) {
    if (!Files.isRegularFile(tsv)) {
      return new TrackRecord(List.of());
    }
    try {
      var rows = new ArrayList<Row>();
      List<String> lines = Files.readAllLines(tsv);
      for (int i = 1; i < lines.size(); i++) {
        rows.add(row(tsv + ":" + (i + 1), lines.get(i)));
      }
      return new TrackRecord(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(tsv + " cannot be read; it must be a UTF-8 text file", e);
    }
  }

  private static Row row(String place, String line) {
    String[] cells = line.split("\t", -1);
    try {
      return new Row(
          cells[0],
          Double.parseDouble(cells[1]),
          Integer.parseInt(cells[2]),
          Integer.parseInt(cells[3]));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          place + ": not " + HEAD + "; run bin/sortownia train, or restore it from git", e);
    }
  }

  /** Writes the file. */
  public void write(Path tsv) {
    var text = new StringBuilder(HEAD).append('\n');
    rows.forEach(it ->
        text.append(
            String.format(
                Locale.ROOT, "%s\t%.2f\t%d\t%d\n", it.intent(), it.p(), it.texts(), it.right())));
    try {
      Files.writeString(tsv, text);
    } catch (IOException e) {
      throw new UncheckedIOException(tsv + " cannot be written; name a folder that you may", e);
    }
  }

  /** All texts, or those of an intent. */
  public int texts(Predicate<Row> which) {
    return rows.stream().filter(which).mapToInt(Row::texts).sum();
  }

  public int right(Predicate<Row> which) {
    return rows.stream().filter(which).mapToInt(Row::right).sum();
  }

  /**
   * From which probability on suggestions are right often enough.
   *
   * @param target wished share of right suggestions, 0 to 1
   * @param own the same for single intents
   */
  public Thresholds thresholds(double target, Map<String, Double> own) {
    List<Row> asked = rows.stream().filter(it -> !it.intent().isEmpty()).toList();
    var byIntent = new TreeMap<String, Double>();
    asked.stream()
        .collect(Collectors.groupingBy(Row::intent))
        .forEach((intent, its) ->
            byIntent.put(intent, threshold(its, own.getOrDefault(intent, target))));
    return new Thresholds(target, threshold(asked, target), byIntent);
  }

  private static double threshold(List<Row> rows, double target) {
    double threshold = HIGHEST;
    double texts = 0;
    double right = 0;
    double expected = 0;
    for (Row it : rows.stream().sorted(Comparator.comparingDouble(row -> -row.p())).toList()) {
      texts += it.texts();
      right += it.right();
      expected += it.p() * it.texts();
      if ((right + IMAGINED * expected / texts) / (texts + IMAGINED) >= target) {
        threshold = it.p();
      }
    }
    return Math.clamp(threshold, LOWEST, HIGHEST);
  }
}
