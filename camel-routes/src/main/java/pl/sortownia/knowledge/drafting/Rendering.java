package pl.sortownia.knowledge.drafting;

import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Draft;

/** A draft as the two bodies of a mail: plain text for every reader, HTML for those who show it. */
@Component
public class Rendering {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
      <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">
      %s</body>
      </html>
      """;
  private final Parser parser = Parser.builder().build();
  // a consultant may paste anything: HTML in a part is shown, never run
  private final HtmlRenderer html =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  public Rendered render(Draft draft) {
    Node document = parser.parse(markdown(draft));
    return new Rendered(
        PlainText.of(document) + "\n",
        PAGE.formatted(language(draft), Typography.bound(html.render(document))));
  }

  /** One part alone, as the desk shows it. */
  public String html(String markdown) {
    return Typography.bound(html.render(parser.parse(markdown)));
  }

  private static String markdown(Draft draft) {
    return draft.parts().stream()
        .map(Draft.Part::text)
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private static String language(Draft draft) {
    return draft.parts().stream()
        .filter(it -> it.role() == Draft.Role.GREETING)
        .findFirst()
        .map(Draft.Part::source)
        .map(it -> it.endsWith("-en") ? "en" : it.endsWith("-uk") ? "uk" : "pl")
        .orElse("pl");
  }
}
