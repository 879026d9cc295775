package pl.sortownia.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.Document;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Head;
import pl.sortownia.knowledge.content.Source;

/**
 * One answer, as it was published.
 *
 * @param id begins with the id of its main intent
 * @param version number of the published version
 * @param intents questions that it answers, the main one first
 * @param title what it is about
 * @param askedAs how people ask for it
 * @param symbols forms that it is about
 * @param validFrom first day on which it may be sent
 * @param validTo last day, when it is known
 * @param reviewBy when an editor must look again
 * @param legalBasis acts and articles
 * @param channel who may get it
 * @param source where the facts come from
 * @param verify what is not confirmed, for editors
 * @param text Markdown with tags for amounts and dates
 */
public record Article(
    String id,
    int version,
    List<String> intents,
    String title,
    List<String> askedAs,
    List<String> symbols,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    LocalDate reviewBy,
    List<String> legalBasis,
    Channel channel,
    List<String> source,
    List<String> verify,
    String text) {
  private static final Set<String> KEYS =
      Set.of(
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

  public Article {
    intents = List.copyOf(intents);
    askedAs = List.copyOf(askedAs);
    symbols = List.copyOf(symbols);
    legalBasis = List.copyOf(legalBasis);
    source = List.copyOf(source);
    verify = List.copyOf(verify);
  }

  /** Whether it may be sent on a day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(it -> !day.isAfter(it)).orElse(true);
  }

  /** The intent that it answers first of all; empty when its head names none. */
  public String mainIntent() {
    return intents.isEmpty() ? "" : intents.getFirst();
  }

  /** The article as the search sees it. */
  public Passage passage() {
    return new Passage(id, intents, title, askedAs, Amounts.without(text), symbols, legalBasis);
  }

  /** Reads one; whatever is wrong with it becomes a finding, and so does what is only odd. */
  public static Optional<Article> read(Source source, Findings findings) {
    return Document.read(source, findings).flatMap(it -> of(source, it));
  }

  private static Optional<Article> of(Source source, Document document) {
    Head head = document.head();
    head.only(KEYS);
    Optional<LocalDate> from = head.day("valid-from");
    Optional<LocalDate> review = head.day("review-by");
    if (from.isEmpty() || review.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            head.text("id"),
            source.version(),
            head.texts("intents"),
            head.text("title"),
            head.texts("asked-as"),
            head.texts("symbols"),
            from.get(),
            head.optionalDay("valid-to"),
            review.get(),
            head.texts("legal-basis"),
            channel(head),
            head.texts("source"),
            head.texts("verify"),
            document.body()));
  }

  private static Channel channel(Head head) {
    String channel = head.optional("channel").orElse("general");
    if (!channel.equals("general") && !channel.equals("profile-only")) {
      head.findings()
          .fail(
              head.file(),
              head.line("channel"),
              "nieznany kanał „" + channel + "”",
              "wpisz general albo profile-only");
    }
    // a channel that cannot be read is kept narrow: better not sent than sent to a stranger
    return channel.equals("general") ? Channel.GENERAL : Channel.PROFILE_ONLY;
  }
}
