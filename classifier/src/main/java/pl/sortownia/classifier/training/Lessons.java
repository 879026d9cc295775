package pl.sortownia.classifier.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a model learns from, in a fixed order.
 *
 * @param all lessons in the order of files and lines
 * @param origin where they were read, for the card
 */
public record Lessons(List<Lesson> all, String origin) {
  public Lessons {
    all = List.copyOf(all);
  }

  /**
   * Reads every {@code .jsonl} file of a folder, in order of name.
   *
   * @throws IllegalArgumentException naming file, line and cure when a line is no lesson
   */
  public static Lessons jsonl(Path folder) {
    return new Lessons(
        JsonLines.read(folder, Lesson.class, "lesson", "id, intent, subject and text"),
        folder.toString());
  }

  /**
   * Reads {@code label<TAB>text} lines; an empty label means "none of them".
   *
   * @throws IllegalArgumentException naming file, line and cure when a line has no tab
   */
  public static Lessons tsv(Path file) {
    var lines = lines(file);
    var all = new ArrayList<Lesson>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (tab < 0 && !line.isBlank()) {
        throw new IllegalArgumentException(
            "%s:%d: no tab; write label<TAB>text, with an empty label for \"none of them\""
                .formatted(file, i + 1));
      }
      if (tab >= 0) {
        String label = line.substring(0, tab).strip();
        all.add(
            new Lesson(
                String.valueOf(i + 1), label, List.of(), "", line.substring(tab + 1), "short", ""));
      }
    }
    return new Lessons(all, file.toString());
  }

  private static List<String> lines(Path file) {
    try {
      // a byte-order mark would become part of the first label
      return Files.readString(file).replace("\uFEFF", "").lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read; it must be a UTF-8 text file", e);
    }
  }

  /** These lessons and further ones behind them. */
  public Lessons with(List<Lesson> more) {
    return new Lessons(Stream.concat(all.stream(), more.stream()).toList(), origin);
  }
}
