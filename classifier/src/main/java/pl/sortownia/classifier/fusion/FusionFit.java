package pl.sortownia.classifier.fusion;

import java.util.List;
import java.util.Set;

/** Finds the weights that make the right labels of held-out texts most likely. */
public final class FusionFit {

  /**
   * A held-out text.
   *
   * @param evidence gathered by a model that never saw the text
   * @param right its right labels
   * @param weight how much it counts
   */
  public record Case(Evidence evidence, Set<String> right, double weight) {}

  private FusionFit() {}

  /** The fusion that fits the cases best. */
  public static Fusion of(List<Case> cases) {
    if (cases.isEmpty()) {
      return Fusion.none();
    }
    var choices = cases.stream().map(FusionFit::choice).toList();
    return new Fusion(ConditionalLogit.fit(choices, Evidence.FEATURES));
  }

  private static ConditionalLogit.Choice choice(Case one) {
    var labels = one.evidence().labels();
    var right = new boolean[labels.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = one.right().contains(labels.get(i));
    }
    return new ConditionalLogit.Choice(one.evidence().rows(), right, one.weight());
  }
}
