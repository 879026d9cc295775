package pl.sortownia.classifier.fusion;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Weighs margins, search and symbols, and makes probabilities of them: a conditional logit whose
 * nine weights are shared by all labels. Thread-safe.
 */
public final class Fusion {

  private final double[] weights;

  Fusion(double[] weights) {
    this.weights = weights.clone();
  }

  /** Softmax of the margins alone, for models that were never fused. */
  public static Fusion none() {
    var weights = new double[Evidence.FEATURES];
    weights[0] = 1;
    return new Fusion(weights);
  }

  /** Reads what {@link #toString} wrote. */
  public static Fusion parse(String text) {
    return new Fusion(
        Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray());
  }

  @Override
  public String toString() {
    return Arrays.stream(weights).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  /** Probability of each label, in the order of the evidence; together 1. */
  public double[] probabilities(Evidence evidence) {
    return probabilities(evidence.rows(), weights);
  }

  static double[] probabilities(double[][] rows, double[] weights) {
    var scores = new double[rows.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (int f = 0; f < weights.length; f++) {
        scores[i] += weights[f] * rows[i][f];
      }
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
