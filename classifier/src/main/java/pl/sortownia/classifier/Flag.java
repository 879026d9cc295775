package pl.sortownia.classifier;

import java.util.List;

/**
 * A warning raised by a readable rule; it never changes a probability.
 *
 * @param id {@code vulnerable}, {@code not-a-question}, {@code deadline}, {@code off-topic}, {@code
 *     wrong-office}, {@code foreign-language}, {@code gibberish}
 * @param because the words of the letter that raised it
 */
public record Flag(String id, List<String> because) {
  public Flag {
    because = List.copyOf(because);
  }
}
