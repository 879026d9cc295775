package pl.sortownia.knowledge.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.PersonalDatum.Type;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.Document;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.Parameters.Worth;
import pl.sortownia.knowledge.content.Tags;

/** What a citizen will read: amounts, plainness, and nobody's personal data. */
final class TextRules {
  private static final Set<Type> PRIVATE =
      EnumSet.of(Type.PESEL, Type.NIP, Type.REGON, Type.IBAN, Type.ID_CARD, Type.PASSPORT);
  private static final int LONGEST_SENTENCE = 30;
  private static final int FEWEST_WORDS = 40;
  private static final int MOST_WORDS = 240;
  private final Parameters parameters;
  private final Jargon jargon;
  private final LocalDate today;
  private final Findings findings;
  private final PersonalDataFinder personalData = new PersonalDataFinder();

  TextRules(Parameters parameters, Jargon jargon, LocalDate today, Findings findings) {
    this.parameters = parameters;
    this.jargon = jargon;
    this.today = today;
    this.findings = findings;
  }

  /** An article: besides amounts it may hold no tag at all. */
  void article(Document document) {
    Tags.in(document.body()).stream()
        .filter(it -> !it.isAmount())
        .forEach(it ->
            findings.fail(
                document.file(),
                document.lineAt(it.position()),
                "artykuł nie ma pól, a jest w nim " + it.tag(),
                "użyj {{amount id}} lub {{date id}} albo napisz to słowami"));
    amounts(document);
  }

  /** What depends on this text alone; slow, so it is asked for changed texts only. */
  void alone(Document document) {
    plainness(document);
    people(document);
  }

  void amounts(Document document) {
    Tags.in(document.body()).stream()
        .filter(Tags.Tag::isAmount)
        .filter(it -> Amounts.in(it.tag()).isEmpty())
        .forEach(it ->
            findings.fail(
                document.file(),
                document.lineAt(it.position()),
                "niezrozumiały zapis " + it.tag(),
                "napisz {{amount id}} albo {{amount id na rrrr-mm-dd}}"));
    Amounts.in(document.body()).forEach(it -> amount(it, document));
  }

  private void amount(Amounts.Use use, Document document) {
    int line = document.lineAt(use.position());
    if (!parameters.byId().containsKey(use.id())) {
      findings.fail(
          document.file(),
          line,
          "nieznany parametr „" + use.id() + "”",
          "popraw id albo dodaj go w knowledge/parameters.yaml");
    } else if (parameters.on(use.id(), use.on().orElse(today)) instanceof Worth.Unknown it) {
      findings.warn(
          document.file(),
          line,
          "„%s” blokuje dziś wysyłkę: %s".formatted(use.id(), it.reason()),
          "uzupełnij wartość w knowledge/parameters.yaml albo napisz to bez kwoty");
    }
  }

  void length(Document document) {
    int words = ReadingLevel.words(document.body()).size();
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      findings.warn(
          document.file(),
          document.bodyLine(),
          "treść ma " + words + " słów",
          words < FEWEST_WORDS
              ? "dopowiedz, co zrobić i od czego to zależy"
              : "skróć albo podziel");
    }
  }

  private void plainness(Document document) {
    ReadingLevel level = ReadingLevel.of(document.body());
    if (level.isTooHard()) {
      findings.fail(
          document.file(),
          document.bodyLine(),
          String.format(
              Locale.of("pl"),
              "trudny tekst: indeks mglistości %.1f (zdanie ma średnio %.0f słów, długich słów jest %.0f%%)",
              level.fog(),
              level.wordsPerSentence(),
              100 * level.longWords()),
          String.format(
              Locale.of("pl"),
              "podziel długie zdania i zamień długie słowa na prostsze; granica to %.1f",
              ReadingLevel.LIMIT));
    }
    for (String sentence : ReadingLevel.sentences(document.body())) {
      int words = ReadingLevel.words(sentence).size();
      if (words > LONGEST_SENTENCE) {
        String start = String.join(" ", ReadingLevel.words(sentence).subList(0, 4));
        findings.warn(
            document.file(),
            document.lineAt(Math.max(0, document.body().indexOf(sentence.substring(0, 12)))),
            "zdanie „%s…” ma %d słów".formatted(start, words),
            "podziel je");
      }
    }
    jargon
        .in(document.body())
        .forEach(it ->
            findings.warn(
                document.file(),
                document.lineAt(it.position()),
                "urzędowe słowo „" + it.words() + "”",
                "prościej: " + it.instead()));
  }

  /** Names and telephones of offices are public; numbers of one person are not. */
  private void people(Document document) {
    personalData.find(document.body()).stream()
        .filter(it -> PRIVATE.contains(it.type()))
        .forEach(it ->
            findings.fail(
                document.file(),
                document.lineAt(it.from()),
                "w treści są dane osobowe (" + it.type().id() + ")",
                "usuń je; przykłady pisz opisowo"));
  }
}
