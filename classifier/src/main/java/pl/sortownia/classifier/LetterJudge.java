package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.List;
import pl.sortownia.classifier.fusion.Evidence;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.questions.QuestionFinder;
import pl.sortownia.classifier.questions.Stretch;

/** Finds the questions of a letter and judges each. Thread-safe. */
public final class LetterJudge {

  /**
   * A letter judged.
   *
   * @param topics ranked topics of the letter
   * @param intents ranked intents of the letter
   * @param none probability that it asks nothing
   * @param questions its questions, in order
   */
  public record Judged(
      List<Ranked> topics, List<Ranked> intents, double none, List<Question> questions) {}

  // how much of a question's judgement is its own words; the rest is the letter around it
  private static final double OWN = 0.6;
  // a question must be this sure of its intent before it leaves its letter
  private static final double SURE = 0.45;
  private static final double ASKS_NOTHING = 0.5;

  private final IntentJudge judge;
  private final Taxonomy taxonomy;
  private final QuestionFinder finder = new QuestionFinder();

  public LetterJudge(IntentJudge judge, Taxonomy taxonomy) {
    this.judge = judge;
    this.taxonomy = taxonomy;
  }

  /** The letter and its questions. */
  public Judged judge(String subject, String text) {
    var reasons = new Reasons(judge);
    var evidence = judge.evidence(subject, text);
    var whole = new Judgement(judge.labels(), judge.probabilities(evidence));
    var stretches = whole.none() >= ASKS_NOTHING ? List.<Stretch>of() : finder.find(text);
    var asked = questions(stretches, text, whole, evidence);
    if (asked.size() < 2) {
      return single(subject, text, whole, stretches, reasons.of(whole, evidence, subject, text));
    }
    var letter = whole.mixed(asked.stream().map(Part::judgement).toList());
    return new Judged(
        letter.topics(taxonomy),
        reasons.of(letter, evidence, subject, text),
        letter.none(),
        asked.stream().map(p -> question(p, text, reasons)).toList());
  }

  private Judged single(
      String subject, String text, Judgement whole, List<Stretch> stretches, List<Ranked> intents) {
    var topics = whole.topics(taxonomy);
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
        reasons.of(part.judgement(), part.own(), "", words));
  }

  /** A stretch with its own judgement and with the one that minds the letter around it. */
  private record Part(Stretch stretch, Evidence own, Judgement alone, Judgement judgement) {
    boolean differsFrom(Part other) {
      return !judgement.first().equals(other.judgement.first())
          && judgement.firstP() >= SURE
          && other.judgement.firstP() >= SURE;
    }
  }

  private List<Part> questions(
      List<Stretch> stretches, String text, Judgement whole, Evidence evidence) {
    if (stretches.size() < 2) {
      return List.of();
    }
    var parts = stretches.stream().map(s -> part(s, text, whole, evidence)).toList();
    var borders = Matters.borders(whole, parts.stream().map(Part::alone).toList());
    var questions = new ArrayList<Part>();
    int from = 0;
    for (int i = 0; i <= borders.size() && !borders.isEmpty(); i++) {
      int to = i < borders.size() ? borders.get(i) : parts.size();
      var part =
          to == from + 1
              ? parts.get(from)
              : part(stretches.get(from).upTo(stretches.get(to - 1)), text, whole, evidence);
      add(part, questions, text, whole, evidence);
      from = to;
    }
    return questions;
  }

  // what asks nothing is no question, and neighbours about the same matter are one
  private void add(
      Part part, List<Part> questions, String text, Judgement whole, Evidence evidence) {
    if (part.judgement().none() >= ASKS_NOTHING) {
      return;
    }
    int last = questions.size() - 1;
    if (last >= 0 && !part.differsFrom(questions.get(last))) {
      var both = questions.get(last).stretch().upTo(part.stretch());
      questions.set(last, part(both, text, whole, evidence));
    } else {
      questions.add(part);
    }
  }

  private Part part(Stretch stretch, String text, Judgement whole, Evidence evidence) {
    var own = judge.evidence(stretch.in(text), evidence);
    var alone = new Judgement(judge.labels(), judge.probabilities(own));
    return new Part(stretch, own, alone, alone.blended(OWN, whole));
  }
}
