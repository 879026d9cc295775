package pl.sortownia.knowledge.editing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.sortownia.knowledge.content.Document;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Head;
import pl.sortownia.knowledge.content.Rewriting;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Written;

/**
 * An article as a form shows it: days as they are typed, right or wrong; lists one entry a line.
 *
 * @param intents ids, the main one first
 */
public record ArticleForm(
    List<String> intents,
    String title,
    String askedAs,
    String symbols,
    String validFrom,
    String validTo,
    String reviewBy,
    String legalBasis,
    String channel,
    String source,
    String verify,
    String body) {
  private static final Pattern NAMED = Pattern.compile(".*\\(([a-z0-9-]+)\\)\\s*");
  private static final List<String> ORDER =
      List.of(
          "id",
          "intents",
          "title",
          "asked-as",
          "symbols",
          "valid-from",
          "valid-to",
          "review-by",
          "legal-basis",
          "channel",
          "source",
          "verify");

  public ArticleForm {
    intents = List.copyOf(intents);
  }

  /** Empty when the text is so broken that only the file itself can be mended. */
  public static Optional<ArticleForm> of(Source text) {
    return Document.read(text, new Findings()).map(it -> of(it.head(), it.body()));
  }

  private static ArticleForm of(Head head, String body) {
    return new ArticleForm(
        head.texts("intents"),
        head.optional("title").orElse(""),
        lines(head, "asked-as"),
        String.join(", ", head.texts("symbols")),
        head.optional("valid-from").orElse(""),
        head.optional("valid-to").orElse(""),
        head.optional("review-by").orElse(""),
        lines(head, "legal-basis"),
        head.optional("channel").orElse("general"),
        lines(head, "source"),
        lines(head, "verify"),
        body);
  }

  private static String lines(Head head, String key) {
    return String.join("\n", head.texts(key));
  }

  /**
   * What was typed.
   *
   * @param intents by name and id, or by id alone
   * @param field value of a field of the form
   */
  public static ArticleForm typed(List<String> intents, Function<String, String> field) {
    Function<String, String> plain = it -> Lines.plain(field.apply(it));
    return new ArticleForm(
        intents.stream().map(ArticleForm::id).filter(it -> !it.isEmpty()).distinct().toList(),
        plain.apply("title").strip(),
        plain.apply("asked-as"),
        plain.apply("symbols"),
        plain.apply("valid-from").strip(),
        plain.apply("valid-to").strip(),
        plain.apply("review-by").strip(),
        plain.apply("legal-basis"),
        plain.apply("channel"),
        plain.apply("source"),
        plain.apply("verify"),
        plain.apply("body"));
  }

  /** „Zasiłek chorobowy (zas-chorobowy)” is zas-chorobowy. */
  public static String id(String typed) {
    Matcher named = NAMED.matcher(typed);
    return named.matches() ? named.group(1) : typed.strip();
  }

  /** The text with what differs from it in this form; everything else as it was. */
  public Source onto(Source before) {
    ArticleForm was =
        of(before).orElseThrow(() -> new IllegalArgumentException(before.path() + ": no head"));
    var text = Rewriting.of(before.text()).orElseThrow();
    text = list(text, "intents", was.intents, intents, true);
    text = word(text, "title", was.title, title);
    text = list(text, "asked-as", Lines.of(was.askedAs), Lines.of(askedAs), false);
    text = list(text, "symbols", Lines.words(was.symbols), Lines.words(symbols), true);
    text = bare(text, "valid-from", was.validFrom, validFrom);
    text = bare(text, "valid-to", was.validTo, validTo);
    text = bare(text, "review-by", was.reviewBy, reviewBy);
    text = list(text, "legal-basis", Lines.of(was.legalBasis), Lines.of(legalBasis), true);
    text = bare(text, "channel", was.channel, channel);
    text = list(text, "source", Lines.of(was.source), Lines.of(source), true);
    text = list(text, "verify", Lines.of(was.verify), Lines.of(verify), false);
    text = text.body(body);
    return new Source(before.kind(), before.id(), before.version(), before.path(), text.toString());
  }

  private static Rewriting word(Rewriting text, String key, String was, String is) {
    return was.equals(is)
        ? text
        : text.field(key, is.isEmpty() ? "\"\"" : Written.word(is), before(key));
  }

  private static Rewriting bare(Rewriting text, String key, String was, String is) {
    return was.equals(is) ? text : text.field(key, is.replaceAll("[\\n:#]", " "), before(key));
  }

  private static Rewriting list(
      Rewriting text, String key, List<String> was, List<String> is, boolean onOneLine) {
    return was.equals(is)
        ? text
        : text.field(
            key, onOneLine ? Written.onOneLine(is) : Written.belowEachOther(is), before(key));
  }

  private static List<String> before(String key) {
    return ORDER.subList(0, ORDER.indexOf(key));
  }
}
