package pl.sortownia.classifier;

import java.util.List;

/**
 * All that the classifier makes of one letter.
 *
 * @param language ISO 639-1 code of the letter: {@code pl}, {@code uk}, {@code ru}, {@code en},
 *     {@code de}, or {@code und} when it cannot be told
 * @param topics ranked topics of the whole letter, best first
 * @param intents ranked intents of the whole letter, at most five, best first
 * @param none probability that the letter asks ZUS nothing
 * @param questions one to four questions in the order of the letter; empty when nothing is asked
 * @param personalData where the text holds personal data, in order of offset
 * @param flags what a person should know before answering
 * @param decision what the machine proposes to do
 * @param model hash of the model that judged, for the letter's history
 */
public record Understanding(
    String language,
    List<Ranked> topics,
    List<Ranked> intents,
    double none,
    List<Question> questions,
    List<PersonalDatum> personalData,
    List<Flag> flags,
    Decision decision,
    String model) {

  /** What the machine proposes to do with a letter that people wrote. */
  public enum Decision {
    /** The first intent passes its threshold: suggest an answer. */
    SUGGEST("suggest"),
    /** Nothing passes: a person reads it without a first suggestion. */
    ASK_HUMAN("ask-human"),
    /** It asks ZUS nothing and expects no answer. */
    NO_REPLY("no-reply");

    private final String id;

    Decision(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public Understanding {
    topics = List.copyOf(topics);
    intents = List.copyOf(intents);
    questions = List.copyOf(questions);
    personalData = List.copyOf(personalData);
    flags = List.copyOf(flags);
  }
}
