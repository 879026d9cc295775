package pl.sortownia.classifier.training;

import java.util.List;
import java.util.Set;
import pl.sortownia.classifier.intent.TrackRecord;

/**
 * What was judged of one text, beside what is right.
 *
 * @param right right labels; any of them counts
 * @param text the text
 * @param top the five most likely labels, best first; the empty one is "none of them"
 */
public record Prediction(Set<String> right, String text, List<Label> top) {

  /**
   * A label with its probability.
   *
   * @param id label
   * @param p calibrated probability
   */
  public record Label(String id, double p) {}

  public Prediction {
    right = Set.copyOf(right);
    top = List.copyOf(top);
  }

  /** Whether a right label is among the first so many. */
  public boolean rightAmong(int first) {
    return top.stream().limit(first).anyMatch(l -> right.contains(l.id()));
  }

  /** The first label as one line of a track record. */
  TrackRecord.Row asRow() {
    return TrackRecord.row(top.isEmpty() ? "" : top.get(0).id(), p(), rightAmong(1));
  }

  /** Probability of the first label. */
  public double p() {
    return top.isEmpty() ? 0 : top.get(0).p();
  }
}
