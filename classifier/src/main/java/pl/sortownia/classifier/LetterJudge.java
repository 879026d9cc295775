package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.List;
import pl.sortownia.classifier.fusion.Evidence;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.questions.QuestionFinder;
import pl.sortownia.classifier.questions.Stretch;

/** Finds the questions of a letter and judges each. */
final class LetterJudge {

  /** A letter judged. */
  record Judged(List<Ranked> topics, List<Ranked> intents, double none, List<Question> questions) {}

  private static final int MOST_QUESTIONS = 4;
  // a question alone must be this sure of its own intent before it leaves its letter
  private static final double SURE = 0.5;
  // how much of a question's judgement is its own words; the rest is the letter around it
  private static final double OWN = 0.6;
  private static final double ASKS_NOTHING = 0.5;

  private final IntentJudge judge;
  private final Taxonomy taxonomy;
  private final QuestionFinder finder = new QuestionFinder();

  LetterJudge(IntentJudge judge, Taxonomy taxonomy) {
    this.judge = judge;
    this.taxonomy = taxonomy;
  }

  Judged judge(String subject, String text) {
    var reasons = new Reasons(judge);
    var evidence = judge.evidence(subject, text);
    var whole = new Judgement(judge.labels(), judge.probabilities(evidence));
    var stretches = whole.none() >= ASKS_NOTHING ? List.<Stretch>of() : finder.find(text);
    var asked = new ArrayList<Part>();
    for (Part part : merged(parts(stretches, text, whole, evidence))) {
      if (part.judgement().none() < ASKS_NOTHING) {
        asked.add(part);
      }
    }
    if (asked.size() < 2) {
      return single(subject, text, whole, stretches, reasons);
    }
    var letter = whole.mixed(asked.stream().map(Part::judgement).toList());
    return new Judged(
        letter.topics(taxonomy),
        reasons.of(letter, subject, text),
        letter.none(),
        asked.stream().map(p -> question(p, text, reasons)).toList());
  }

  private Judged single(
      String subject, String text, Judgement whole, List<Stretch> stretches, Reasons reasons) {
    var topics = whole.topics(taxonomy);
    var intents = reasons.of(whole, subject, text);
    var questions = new ArrayList<Question>();
    if (!stretches.isEmpty()) {
      int from = stretches.get(0).from();
      int to = stretches.get(stretches.size() - 1).to();
      questions.add(new Question(text.substring(from, to), from, to, topics, intents));
    } else if (whole.none() < ASKS_NOTHING && !(subject + text).isBlank()) {
      questions.add(new Question(text, 0, text.length(), topics, intents));
    }
    return new Judged(topics, intents, whole.none(), questions);
  }

  private Question question(Part part, String text, Reasons reasons) {
    String words = part.stretch().in(text);
    return new Question(
        words,
        part.stretch().from(),
        part.stretch().to(),
        part.judgement().topics(taxonomy),
        reasons.of(part.judgement(), "", words));
  }

  /** A stretch with its own judgement and with the one that minds the letter around it. */
  private record Part(Stretch stretch, Judgement alone, Judgement judgement) {
    boolean differsFrom(Part other) {
      return !alone.first().equals(other.alone.first())
          && alone.firstP() >= SURE
          && other.alone.firstP() >= SURE;
    }
  }

  private List<Part> parts(
      List<Stretch> stretches, String text, Judgement whole, Evidence evidence) {
    var parts = new ArrayList<Part>();
    if (stretches.size() > 1) {
      stretches.forEach(s -> parts.add(part(s, text, whole, evidence)));
    }
    return parts;
  }

  private Part part(Stretch stretch, String text, Judgement whole, Evidence evidence) {
    var alone =
        new Judgement(
            judge.labels(), judge.probabilities(judge.evidence(stretch.in(text), evidence)));
    return new Part(stretch, alone, alone.blended(OWN, whole));
  }

  // neighbours that are not surely about different matters are one question
  private static List<Part> merged(List<Part> parts) {
    var merged = new ArrayList<Part>();
    for (Part part : parts) {
      Part before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (before != null && (!part.differsFrom(before) || merged.size() == MOST_QUESTIONS)) {
        merged.set(merged.size() - 1, joined(before, part));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }

  private static Part joined(Part before, Part after) {
    var surer = before.alone().firstP() >= after.alone().firstP() ? before : after;
    var stretch =
        new Stretch(before.stretch().from(), after.stretch().to(), surer.stretch().asks());
    return new Part(stretch, surer.alone(), surer.judgement());
  }
}
