package pl.sortownia.cli.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.Flag;
import pl.sortownia.classifier.PersonalDatum;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.classifier.Understanding.Decision;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Attachment;
import pl.sortownia.letter.Fold;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Letter;
import pl.sortownia.reading.LetterReader;

/** One mail into the fields of one line; their names are fixed, others rely on them. */
public final class Triage {
  private static final int SUGGESTIONS = 5;
  private final LetterReader reader;
  private final Optional<Classifier> classifier;

  public Triage(LetterReader reader, Optional<Classifier> classifier) {
    this.reader = reader;
    this.classifier = classifier;
  }

  /** Reads and understands; whatever the mail is, there is an answer. */
  public Map<String, @Nullable Object> line(String file, byte[] raw) {
    var start = System.nanoTime();
    var letter = reader.readMail(raw);
    var read = System.nanoTime();
    var understood =
        letter.kind() == Kind.QUESTION
            ? classifier.map(c -> c.understand(letter.head().subject(), letter.text()))
            : Optional.<Understanding>empty();
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("file", file);
    putLetter(line, letter, understood);
    putUnderstanding(line, letter, understood);
    line.put("readingMs", millis(read - start));
    line.put("ms", millis(System.nanoTime() - start));
    return line;
  }

  private static void putLetter(
      Map<String, @Nullable Object> line, Letter letter, Optional<Understanding> understood) {
    var head = letter.head();
    line.put("messageId", head.messageId());
    line.put("subject", head.subject());
    line.put("from", address(head.from()));
    line.put("replyTo", head.replyTo().address());
    line.put("kind", kind(letter, understood));
    line.put("kindBecause", letter.kindBecause());
    line.put("language", understood.map(Understanding::language).orElse("und"));
    line.put("text", letter.text());
    line.put("fullText", letter.fullText());
    line.put("folded", letter.folds().stream().map(Fold::kind).distinct().toList());
    line.put("attachments", letter.attachments().stream().map(Triage::attachment).toList());
    line.put("flaws", letter.flaws());
    line.put("links", letter.links());
    line.put("authentication", letter.authentication().orElse(""));
  }

  private static Map<String, Object> address(Address address) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", address.name());
    fields.put("address", address.address());
    return fields;
  }

  private static String kind(Letter letter, Optional<Understanding> understood) {
    var asksNothing =
        understood.filter(u -> u.decision() == Decision.NO_REPLY && u.none() > 0.5).isPresent();
    return asksNothing ? "out-of-scope" : letter.kind().id();
  }

  private static Map<String, Object> attachment(Attachment attachment) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", attachment.name());
    fields.put("type", attachment.type());
    fields.put("bytes", attachment.bytes());
    fields.put("notes", attachment.notes());
    return fields;
  }

  private void putUnderstanding(
      Map<String, @Nullable Object> line, Letter letter, Optional<Understanding> understood) {
    line.put(
        "topic",
        understood.flatMap(u -> u.topics().stream().findFirst()).map(Triage::ranked).orElse(null));
    line.put("intents", understood.map(u -> ranked(u.intents())).orElse(List.of()));
    line.put(
        "questions",
        understood.map(u -> u.questions().stream().map(this::question).toList()).orElse(List.of()));
    line.put(
        "personalData",
        understood
            .map(u -> u.personalData().stream().map(Triage::datum).toList())
            .orElse(List.of()));
    line.put(
        "flags", understood.map(u -> u.flags().stream().map(Flag::id).toList()).orElse(List.of()));
    var fallback = letter.kind().isFromAPerson() ? Decision.ASK_HUMAN : Decision.NO_REPLY;
    line.put("decision", understood.map(Understanding::decision).orElse(fallback).id());
  }

  private Map<String, @Nullable Object> question(Question question) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("text", question.text());
    fields.put("from", question.from());
    fields.put("to", question.to());
    fields.put("topic", question.topic().map(Triage::ranked).orElse(null));
    fields.put("intents", ranked(question.intents()));
    var suggestions =
        classifier.map(c -> c.suggest(question, SUGGESTIONS)).orElse(List.of()).stream()
            .map(Triage::suggestion)
            .toList();
    fields.put("suggestions", suggestions);
    return fields;
  }

  private static Map<String, Object> suggestion(Ranked article) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("article", article.id());
    fields.put("p", rounded(article.p()));
    fields.put("because", article.because());
    return fields;
  }

  private static List<Map<String, Object>> ranked(List<Ranked> all) {
    return all.stream().limit(5).map(Triage::ranked).toList();
  }

  private static Map<String, Object> ranked(Ranked one) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", one.id());
    fields.put("p", rounded(one.p()));
    return fields;
  }

  private static Map<String, Object> datum(PersonalDatum datum) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("type", datum.type().id());
    fields.put("from", datum.from());
    fields.put("to", datum.to());
    return fields;
  }

  private static double rounded(double p) {
    return Math.round(p * 10_000) / 10_000.0;
  }

  private static double millis(long nanos) {
    return Math.round(nanos / 10_000.0) / 100.0;
  }
}
