package pl.sortownia.reading.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import pl.sortownia.reading.phrases.Phrases;

/**
 * Which elements of an HTML mail hold a quote or a signature, by the marks of the usual programs.
 */
final class Containers {

  /**
   * @param kind {@code quote} or {@code signature}
   * @param toTheEnd true when all that follows the element belongs to it too
   * @param reason for the consultant
   */
  record Mark(String kind, boolean toTheEnd, String reason) {}

  private static final Map<String, Mark> MARKS = marks();

  private Containers() {}

  static Optional<Mark> kindOf(Element element) {
    if (!element.id().isEmpty() && MARKS.get("id:" + element.id()) instanceof Mark mark) {
      return Optional.of(mark);
    }
    if (!element.className().isEmpty()) {
      for (var name : element.classNames()) {
        if (MARKS.get("class:" + name) instanceof Mark mark) {
          return Optional.of(mark);
        }
      }
    }
    return element.normalName().equals("blockquote") ? blockquote(element) : Optional.empty();
  }

  /** A blockquote may also be an indented paragraph, which Gmail writes so. */
  private static Optional<Mark> blockquote(Element element) {
    var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    var cited = element.attr("type").equalsIgnoreCase("cite") || element.hasAttr("cite");
    return cited || style.contains("border-left") && !style.contains("border-left:none")
        ? Optional.of(new Mark("quote", false, "blok cytatu w HTML"))
        : Optional.empty();
  }

  private static Map<String, Mark> marks() {
    var marks = new HashMap<String, Mark>();
    Phrases.of(Containers.class, "containers.txt")
        .pairs()
        .forEach((name, value) -> {
          var kind = value.substring(0, value.indexOf(','));
          var program = value.substring(value.indexOf(',') + 1).strip();
          if (!kind.equals("none")) {
            marks.put(
                name,
                new Mark(
                    kind.split(" ", 2)[0],
                    kind.endsWith("to-the-end"),
                    "znacznik programu " + program));
          }
        });
    return marks;
  }
}
