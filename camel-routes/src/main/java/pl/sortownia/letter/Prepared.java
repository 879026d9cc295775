package pl.sortownia.letter;

import java.util.List;

/**
 * A letter with everything a consultant needs: what {@code suggesting} adds.
 *
 * @param suggestions for each question of the letter, in its order, the ranked articles
 * @param draft the reply as the machine would assemble it
 */
public record Prepared(List<List<Suggestion>> suggestions, Draft draft) {
  public static final Prepared NOTHING = new Prepared(List.of(), Draft.EMPTY);

  public Prepared {
    suggestions = suggestions.stream().map(List::copyOf).toList();
  }
}
