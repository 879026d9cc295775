package pl.sortownia.classifier.fusion;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known about one text before it is judged.
 *
 * @param labels the labels in question; the empty one is "none of them"
 * @param margins the model's margin for each label
 * @param found search score for each label that an article speaks for
 * @param named labels that a form named in the text belongs to
 * @param familiarity share of the words that the model knows, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // made for each letter and thrown away: speed counts
public record Evidence(
    List<String> labels,
    double[] margins,
    Map<String, Double> found,
    Set<String> named,
    double familiarity) {

  static final int FEATURES = 9;
  // BM25 scores of real questions lie between 5 and 40
  private static final double USUAL_SCORE = 20;

  /** One row of features for each label. */
  double[][] rows() {
    double best = found.values().stream().mapToDouble(d -> d).max().orElse(0);
    double highest = highestOfAsked();
    var rows = new double[margins.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(labels.get(i), margins[i], best, highest);
    }
    return rows;
  }

  private double highestOfAsked() {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < margins.length; i++) {
      if (!labels.get(i).isEmpty()) {
        highest = Math.max(highest, margins[i]);
      }
    }
    return highest;
  }

  private double[] row(String label, double margin, double best, double highest) {
    double score = found.getOrDefault(label, 0.0);
    boolean none = label.isEmpty();
    return new double[] {
      margin,
      1 / (1 + Math.exp(-margin)),
      best == 0 ? 0 : score / best,
      score / USUAL_SCORE,
      named.contains(label) ? 1 : 0,
      none ? 1 : 0,
      none ? 1 - familiarity : 0,
      none ? highest : 0,
      none ? best / USUAL_SCORE : 0
    };
  }
}
