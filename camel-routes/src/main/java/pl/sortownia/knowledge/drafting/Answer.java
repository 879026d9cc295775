package pl.sortownia.knowledge.drafting;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one question is answered with.
 *
 * @param question number of the question in the letter, from 1
 * @param articles ids of the articles, in the order in which they are read; empty when none is
 *     chosen
 * @param intents what the question asks, when it is known; otherwise the articles tell
 * @param words the words of the letter that ask it
 */
public record Answer(int question, List<String> articles, List<String> intents, String words) {
  public Answer {
    articles = List.copyOf(articles);
    intents = List.copyOf(intents);
  }

  public Answer(int question, List<String> articles, List<String> intents) {
    this(question, articles, intents, "");
  }

  public Answer(int question, List<String> articles) {
    this(question, articles, List.of());
  }

  Answer instead(String article) {
    return new Answer(question, List.of(article), intents, words);
  }

  Answer and(String article) {
    return new Answer(
        question,
        Stream.concat(articles.stream(), Stream.of(article)).distinct().toList(),
        intents,
        words);
  }

  Answer without(String article) {
    return new Answer(
        question, articles.stream().filter(it -> !it.equals(article)).toList(), intents, words);
  }

  Answer with(List<String> others) {
    return new Answer(question, others, intents, words);
  }
}
