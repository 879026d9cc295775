package pl.sortownia.knowledge.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Document;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Source;

/** What the head of an article must say, and what several articles must not say together. */
final class ArticleRules {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s:/.@#]+)\\)");
  private static final int FEWEST_PHRASES = 5;
  private final Published content;
  private final Taxonomy taxonomy;
  private final LocalDate today;
  private final Findings findings;

  ArticleRules(Published content, Taxonomy taxonomy, LocalDate today, Findings findings) {
    this.content = content;
    this.taxonomy = taxonomy;
    this.today = today;
    this.findings = findings;
  }

  void check(Source source, Document document, Article it) {
    name(source, document, it);
    intents(document, it);
    days(document, it);
    phrases(document, it);
    links(document);
  }

  private void name(Source source, Document document, Article it) {
    if (!it.id().equals(source.id())) {
      fail(
          document,
          "id",
          "id „%s” a plik nazywa się inaczej".formatted(it.id()),
          "nazwij plik " + it.id() + ".pl.md albo popraw id");
    }
    if (!it.id().startsWith(it.mainIntent())) {
      fail(
          document,
          "id",
          "id „%s” nie zaczyna się od intencji „%s”".formatted(it.id(), it.mainIntent()),
          "nazwij artykuł " + it.mainIntent() + "-…");
    }
    String topic = taxonomy.topicOf(it.mainIntent());
    if (!document.file().contains("/" + topic + "/")) {
      fail(
          document,
          "intents",
          "intencja „%s” należy do tematu „%s”".formatted(it.mainIntent(), topic),
          "przenieś plik do knowledge/" + topic + "/");
    }
  }

  private void intents(Document document, Article it) {
    if (it.intents().isEmpty()) {
      fail(
          document,
          "intents",
          "artykuł nie ma intencji",
          "dopisz intents: [id z models/taxonomy.yaml]");
    }
    it.intents().stream()
        .filter(intent -> taxonomy.intent(intent).isEmpty())
        .forEach(intent ->
            fail(
                document,
                "intents",
                "nieznana intencja „" + intent + "”",
                "wybierz id z models/taxonomy.yaml"));
  }

  private void days(Document document, Article it) {
    if (it.validTo().map(to -> to.isBefore(it.validFrom())).orElse(false)) {
      fail(document, "valid-to", "valid-to jest przed valid-from", "popraw jedną z dat");
    } else if (it.validTo().map(to -> to.isBefore(today)).orElse(false)) {
      findings.warn(
          document.file(),
          document.head().line("valid-to"),
          "artykuł przestał obowiązywać %s".formatted(it.validTo().get()),
          "wycofaj go albo przedłuż, gdy treść jest nadal prawdziwa");
    }
    if (it.reviewBy().isBefore(today)) {
      findings.warn(
          document.file(),
          document.head().line("review-by"),
          "minął dzień przeglądu " + it.reviewBy(),
          "sprawdź treść i wpisz nowy dzień");
    }
  }

  private void phrases(Document document, Article it) {
    if (it.askedAs().size() < FEWEST_PHRASES) {
      findings.warn(
          document.file(),
          document.head().line("asked-as"),
          "tylko " + it.askedAs().size() + " sformułowań w asked-as",
          "dopisz, jak ludzie o to pytają; wyszukiwanie na nich polega");
    }
  }

  private void links(Document document) {
    LINK.matcher(document.body())
        .results()
        .filter(it -> content.article(it.group(1)).isEmpty())
        .forEach(it ->
            findings.fail(
                document.file(),
                document.lineAt(it.start()),
                "odsyłacz do nieznanego artykułu „" + it.group(1) + "”",
                "popraw id albo usuń odsyłacz"));
  }

  /** Two articles that answer the same, valid at the same time, would compete for ever. */
  void together(Map<String, Document> documents) {
    var titles = new HashMap<String, Article>();
    for (Article it : content.articles().values()) {
      Article other = titles.putIfAbsent(it.mainIntent() + "|" + it.title().strip(), it);
      Document document = documents.get(it.id());
      if (other != null && document != null && overlap(it, other)) {
        fail(
            document,
            "valid-from",
            "ten sam tytuł i intencję ma „%s”, a okresy obowiązywania zachodzą na siebie"
                .formatted(other.id()),
            "zamknij wcześniejszy polem valid-to albo zmień tytuł");
      }
    }
  }

  private static boolean overlap(Article one, Article other) {
    return one.validTo().map(to -> !to.isBefore(other.validFrom())).orElse(true)
        && other.validTo().map(to -> !to.isBefore(one.validFrom())).orElse(true);
  }

  private void fail(Document document, String key, String words, String cure) {
    findings.fail(document.file(), document.head().line(key), words, cure);
  }
}
