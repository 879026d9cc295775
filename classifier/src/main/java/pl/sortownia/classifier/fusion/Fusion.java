package pl.sortownia.classifier.fusion;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Weighs margins, search and symbols, and makes probabilities of them: a conditional logit whose
 * nine weights are shared by all labels, corrected by what each label's margin says for the others.
 * Thread-safe.
 */
public final class Fusion {

  private static final String SEPARATOR = ";";

  private final double[] weights;
  private final Leanings leanings;

  Fusion(double[] weights, Leanings leanings) {
    this.weights = weights.clone();
    this.leanings = leanings;
  }

  /** Softmax of the margins alone, for models that were never fused. */
  public static Fusion none() {
    var weights = new double[Evidence.FEATURES];
    weights[0] = 1;
    return new Fusion(weights, Leanings.none());
  }

  /** Reads what {@link #toString} wrote. */
  public static Fusion parse(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    var weights = Arrays.stream(parts[0].split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    int labels = parts.length < 3 ? 0 : Integer.parseInt(parts[1]);
    return new Fusion(weights, labels == 0 ? Leanings.none() : Leanings.parse(labels, parts[2]));
  }

  @Override
  public String toString() {
    return Arrays.stream(weights).mapToObj(Double::toString).collect(Collectors.joining(" "))
        + SEPARATOR
        + leanings.labels()
        + SEPARATOR
        + leanings;
  }

  /** Probability of each label, in the order of the evidence; together 1. */
  public double[] probabilities(Evidence evidence) {
    double[] scores = scores(evidence.rows(), weights);
    leanings.add(Leanings.inputs(evidence.margins()), scores);
    return softmax(scores);
  }

  static double[] probabilities(double[][] rows, double[] weights) {
    return softmax(scores(rows, weights));
  }

  static double[] scores(double[][] rows, double[] weights) {
    var scores = new double[rows.length];
    for (int i = 0; i < scores.length; i++) {
      for (int f = 0; f < weights.length; f++) {
        scores[i] += weights[f] * rows[i][f];
      }
    }
    return scores;
  }

  /** Makes probabilities of scores, in place. */
  static double[] softmax(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
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
