package pl.sortownia.classifier.fusion;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What each label's margin says for every other label, and how readily each label is given: a
 * letter near both "social pension" and "deductions" asks of deductions. Added to the shared
 * weights. Thread-safe.
 */
final class Leanings {

  // margins of a few points become numbers about one, as the penalty on the weights expects
  private static final double SCALE = 3;

  private final int labels;
  // one row for each margin, then one row of each label's own readiness
  private final double[] weights;

  Leanings(int labels, double[] weights) {
    this.labels = labels;
    this.weights = weights;
  }

  static Leanings none() {
    return new Leanings(0, new double[0]);
  }

  static double[] inputs(double[] margins) {
    return Arrays.stream(margins).map(m -> m / SCALE).toArray();
  }

  static int dimension(int labels) {
    return labels * (labels + 1);
  }

  static Leanings parse(int labels, String text) {
    return new Leanings(
        labels, Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray());
  }

  int labels() {
    return labels;
  }

  @Override
  public String toString() {
    return Arrays.stream(weights)
        .mapToObj(w -> String.format(Locale.ROOT, "%.3f", w))
        .collect(Collectors.joining(" "));
  }

  /** Adds what the margins say to the scores. */
  void add(double[] inputs, double[] scores) {
    if (labels == scores.length) {
      add(inputs, weights, scores);
    }
  }

  static void add(double[] inputs, double[] weights, double[] scores) {
    int labels = scores.length;
    for (int k = 0; k < labels; k++) {
      scores[k] += weights[labels * labels + k];
    }
    for (int j = 0; j < labels; j++) {
      for (int k = 0; k < labels; k++) {
        scores[k] += inputs[j] * weights[j * labels + k];
      }
    }
  }
}
