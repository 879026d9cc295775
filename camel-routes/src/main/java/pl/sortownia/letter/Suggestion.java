package pl.sortownia.letter;

import java.util.List;

/**
 * An article proposed as the answer to one question.
 *
 * @param article id of the article
 * @param p calibrated probability that it is the right one
 * @param because words of the letter and passages of the article that speak for it
 */
public record Suggestion(String article, double p, List<String> because) {
  public Suggestion {
    because = List.copyOf(because);
  }
}
