package pl.sortownia.reading.text;

import java.util.List;
import java.util.regex.Pattern;
import pl.sortownia.letter.Fold;
import pl.sortownia.letter.Letter.Link;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.mime.Contents.Body;

/**
 * The text of a letter.
 *
 * @param shown what is not folded
 * @param full the whole body as plain text
 * @param folds stretches of {@code full}
 * @param links links that tell another address than they lead to
 */
public record WhatWasWritten(String shown, String full, List<Fold> folds, List<Link> links) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?is)\\s*(<html|<!doctype|this (e-?mail|message) (is|requires|was sent) (in )?(an? )?html|"
              + "your (e-?mail )?(client|program) (does not|cannot)|twój (program|klient) (pocztowy )?nie|"
              + "ta wiadomość jest w formacie html|diese nachricht ist im html).{0,600}");

  public static WhatWasWritten in(List<Body> bodies, Budget budget) {
    var all = Rendered.plain("");
    for (var body : bodies) {
      if (budget.hasTime()) {
        var next = rendered(body, budget);
        all = next.text().isBlank() ? all : all.and(next);
      }
    }
    if (all.text().length() > budget.caps().textBytes()) {
      budget.flaw("text-cut");
      all =
          new Rendered(
              all.text().substring(0, budget.caps().textBytes()), all.stretches(), all.links());
    }
    if (!budget.hasTime()) {
      return new WhatWasWritten(all.text().strip(), all.text(), List.of(), all.links());
    }
    var lines = Folding.of(all, budget);
    return new WhatWasWritten(lines.shown(), all.text(), lines.folds(), all.links());
  }

  private static Rendered rendered(Body body, Budget budget) {
    var usesHtml =
        !body.html().isBlank() && (body.plain().isBlank() || isPlaceholder(body.plain()));
    if (usesHtml) {
      budget.flaw("html-only");
      var html = HtmlText.render(clean(cut(body.html(), budget), budget), budget);
      if (!html.text().isBlank()) {
        return html;
      }
    }
    return Rendered.plain(clean(body.plain(), budget));
  }

  /** Four bytes of markup for one of text: more is a machine's page. */
  private static String cut(String html, Budget budget) {
    var most = budget.caps().textBytes() * 4;
    if (html.length() > most) {
      budget.flaw("text-cut");
      return html.substring(0, most);
    }
    return html;
  }

  private static boolean isPlaceholder(String plain) {
    return PLACEHOLDER.matcher(plain).matches();
  }

  /** One kind of line end; no NULs, no letters without width. */
  private static String clean(String text, Budget budget) {
    if (text.indexOf('\0') >= 0) {
      budget.flaw("nul-bytes");
    }
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\u00A0') {
        out.append(' ');
      } else if (!isWithoutShape(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isWithoutShape(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c == 0x7F
        || c >= 0x80 && c < 0xA0
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u00AD';
  }
}
