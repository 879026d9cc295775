package pl.sortownia.classifier;

import java.util.List;
import java.util.Optional;

/**
 * One question of a letter: the unit of work.
 *
 * @param text the sentences that ask it
 * @param from offset of its first character in the letter's visible text
 * @param to offset behind its last character
 * @param topics ranked topics; a topic's probability is the sum over its intents
 * @param intents ranked intents, at most five, best first; the probabilities of all 76 intents and
 *     "none of them" sum to 1
 */
public record Question(String text, int from, int to, List<Ranked> topics, List<Ranked> intents) {
  public Question {
    topics = List.copyOf(topics);
    intents = List.copyOf(intents);
  }

  /** The intent held most likely; empty when the letter asks ZUS nothing. */
  public Optional<Ranked> intent() {
    return intents.stream().findFirst();
  }

  /** The topic held most likely; empty when the letter asks ZUS nothing. */
  public Optional<Ranked> topic() {
    return topics.stream().findFirst();
  }
}
