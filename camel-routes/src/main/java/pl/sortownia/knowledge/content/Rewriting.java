package pl.sortownia.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with a head while single fields of it are changed: what nobody touched stays byte for
 * byte, comments and order included.
 *
 * @param open the first line of dashes
 * @param head the lines between
 * @param close the second line of dashes
 * @param body everything below
 */
public record Rewriting(String open, String head, String close, String body) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\A(\uFEFF?---[ \\t]*\\R)(.*?\\R)(---[ \\t]*(?:\\R|\\z))(.*)\\z", Pattern.DOTALL);

  /** Empty when the text has no head. */
  public static Optional<Rewriting> of(String text) {
    Matcher it = SHAPE.matcher(text);
    return it.matches()
        ? Optional.of(new Rewriting(it.group(1), it.group(2), it.group(3), it.group(4)))
        : Optional.empty();
  }

  /**
   * Gives a field another value.
   *
   * @param yaml what stands behind the colon; empty to take the field out
   * @param after keys that a new field stands behind, the nearest last
   */
  public Rewriting field(String key, String yaml, List<String> after) {
    List<String> lines = new ArrayList<>(head.lines().toList());
    int at = line(lines, key);
    if (at >= 0) {
      lines.subList(at, end(lines, at)).clear();
    } else {
      at = place(lines, after);
    }
    if (!yaml.isEmpty()) {
      lines.add(at, key + ":" + (yaml.startsWith("\n") ? yaml : " " + yaml));
    }
    return new Rewriting(open, String.join("\n", lines) + "\n", close, body);
  }

  /** Another body; one that differs in the space around it only is the same. */
  public Rewriting body(String other) {
    return other.strip().equals(body.strip())
        ? this
        : new Rewriting(open, head, close, other.strip() + "\n");
  }

  @Override
  public String toString() {
    return open + head + close + body;
  }

  private static int line(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i;
      }
    }
    return -1;
  }

  private static int place(List<String> lines, List<String> after) {
    for (String key : after.reversed()) {
      int at = line(lines, key);
      if (at >= 0) {
        return end(lines, at);
      }
    }
    return lines.size();
  }

  /** Indented lines, items of a list and empty lines belong to the key above them. */
  private static int end(List<String> lines, int from) {
    int end = from + 1;
    while (end < lines.size() && lines.get(end).matches("(?:\\s|-(?:\\s|$)).*|")) {
      end++;
    }
    return end;
  }
}
