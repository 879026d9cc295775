package pl.sortownia.knowledge.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file with a YAML head between two lines of dashes.
 *
 * @param file path for findings
 * @param head its fields
 * @param body the text under the head, stripped
 * @param bodyLine line of the file on which the body begins, from 1
 */
public record Document(String file, Head head, String body, int bodyLine) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\A\uFEFF?---[ \\t]*\\R(.*?\\R)---[ \\t]*(?:\\R|\\z)(.*)\\z", Pattern.DOTALL);

  public static Optional<Document> read(Source source, Findings findings) {
    Matcher shape = SHAPE.matcher(source.text());
    if (!shape.matches()) {
      findings.fail(
          source.path(),
          1,
          "brak nagłówka",
          "zacznij plik od linii ---, pod nią pola, potem druga linia --- i tekst");
      return Optional.empty();
    }
    String rest = shape.group(2);
    String body = rest.strip();
    int before = shape.start(2) + rest.indexOf(body);
    int line = 1 + lines(source.text().substring(0, before));
    return Yaml.read(source.path(), shape.group(1), 2, findings)
        .map(yaml -> new Head(source.path(), yaml, findings))
        .map(head -> new Document(source.path(), head, body, line));
  }

  /** Line of the file on which a position of the body lies. */
  public int lineAt(int position) {
    return bodyLine + lines(body.substring(0, position));
  }

  static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
