package pl.sortownia.knowledge.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as YAML writes them: bare where they stay words, between quotes where YAML would err. */
public final class Written {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} .+/()%?!„”–-]*[\\p{L}\\p{N}.+)%?!”])?");
  private static final Pattern DAY_OR_NUMBER =
      Pattern.compile("-?\\d+(?:\\.\\d+)?|\\d{4}-\\d\\d-\\d\\d");
  private static final Set<String> TAKEN =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private Written() {}

  public static String word(String text) {
    return PLAIN.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT))
        ? text
        : quoted(text);
  }

  public static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  /** A value of a parameter: a number or a day bare, „not known yet” as null, words quoted. */
  public static String value(String text) {
    return text.isBlank() ? "null" : DAY_OR_NUMBER.matcher(text).matches() ? text : quoted(text);
  }

  /** A list on one line: {@code [L4, "Z-3, Z-3a"]}. */
  public static String onOneLine(List<String> words) {
    return words.stream().map(Written::word).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A list of one word a line, below its key. */
  public static String belowEachOther(List<String> words) {
    return words.isEmpty()
        ? "[]"
        : words.stream().map(it -> "\n  - " + word(it)).collect(Collectors.joining());
  }
}
