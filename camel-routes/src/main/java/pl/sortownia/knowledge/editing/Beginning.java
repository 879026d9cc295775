package pl.sortownia.knowledge.editing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Written;

/** The first draft of a new piece: its place, its head, and an empty body. */
public final class Beginning {
  private Beginning() {}

  /**
   * @param topic id of the topic of the intent: the folder
   * @param id begins with the id of the intent
   * @param askedAs how people ask for it, as far as that is known
   * @param today first day on which it may be sent; a year later it is looked at again
   */
  public static Source article(
      String topic, String intent, String id, String title, List<String> askedAs, LocalDate today) {
    String text =
        """
        ---
        id: %s
        intents: [%s]
        title: %s
        asked-as: %s
        symbols: []
        valid-from: %s
        review-by: %s
        legal-basis: []
        channel: general
        source: []
        ---
        """
            .formatted(
                id,
                intent,
                Written.word(title),
                Written.belowEachOther(askedAs),
                today,
                today.plusYears(1));
    return new Source(Kind.ARTICLE, id, 1, "knowledge/%s/%s.pl.md".formatted(topic, id), text);
  }

  /**
   * @param frame whether it is a whole letter, and not a block of one
   * @param language {@code pl}, {@code en} or {@code uk}
   */
  public static Source template(boolean frame, String language, String id, String title) {
    String body = frame ? "{{> powitanie}}\n\n{{answers}}\n\n{{> podpis}}\n" : "";
    String text =
        "---\nid: %s\nkind: %s\ntitle: %s\nlanguage: %s\nrole: notice\n---\n%s"
            .formatted(id, frame ? "frame" : "block", Written.word(title), language, body);
    String folder = frame ? "frames" : "blocks";
    return new Source(
        Kind.TEMPLATE, id, 1, "templates/%s/%s.%s.md".formatted(folder, id, language), text);
  }

  /** A title as part of an id: „Zasiłek: kto i kiedy?” is zasilek-kto-i-kiedy. */
  public static String slug(String title) {
    String bare =
        Normalizer.normalize(title.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return bare.length() <= 40 ? bare : bare.substring(0, 40).replaceAll("-[^-]*$", "");
  }
}
