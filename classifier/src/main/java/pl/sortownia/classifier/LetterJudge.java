package pl.sortownia.classifier;

import java.util.List;
import pl.sortownia.classifier.intent.IntentJudge;

/** Finds the questions of a letter and judges each. */
final class LetterJudge {

  /** A letter judged. */
  record Judged(List<Ranked> topics, List<Ranked> intents, double none, List<Question> questions) {}

  private final IntentJudge judge;
  private final Taxonomy taxonomy;

  LetterJudge(IntentJudge judge, Taxonomy taxonomy) {
    this.judge = judge;
    this.taxonomy = taxonomy;
  }

  Judged judge(String subject, String text) {
    var whole = new Judgement(judge.labels(), judge.probabilities(subject, text));
    var topics = whole.topics(taxonomy);
    var intents = whole.intents();
    var questions =
        text.isBlank()
            ? List.<Question>of()
            : List.of(new Question(text, 0, text.length(), topics, intents));
    return new Judged(topics, intents, whole.none(), questions);
  }
}
