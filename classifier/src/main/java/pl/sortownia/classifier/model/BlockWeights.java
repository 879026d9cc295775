package pl.sortownia.classifier.model;

import java.util.Map;

/**
 * How much each kind of feature may say: a text's features of one block have this length together.
 *
 * <p>Chosen by grouped cross-validation over the lessons; see {@code models/intent/card.md}.
 */
public final class BlockWeights {

  static final int BLOCKS = 5;
  private static final Map<Character, Integer> BLOCK_OF =
      Map.of('w', 0, 'b', 0, 'l', 1, 'm', 1, 'c', 2, 's', 3, 'y', 4);

  private final float[] weights;

  private BlockWeights(float... weights) {
    this.weights = weights;
  }

  /** Weights of words, lemmas, characters, subject and symbols. */
  public static BlockWeights of(
      float words, float lemmas, float characters, float subject, float symbols) {
    return new BlockWeights(words, lemmas, characters, subject, symbols);
  }

  /** What the shipped model uses. */
  public static BlockWeights usual() {
    return of(0.7f, 1.2f, 1.5f, 0.6f, 0.6f);
  }

  float of(int block) {
    return weights[block];
  }

  /** The block of a feature named {@code block=value}; unknown blocks count as words. */
  static byte blockOf(String feature) {
    return BLOCK_OF.getOrDefault(feature.charAt(0), 0).byteValue();
  }
}
