package pl.sortownia.classifier.fusion;

import java.util.ArrayList;
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
    var weights = ConditionalLogit.fit(choices, Evidence.FEATURES);
    return new Fusion(weights, leanings(cases, choices, weights));
  }

  // with very few lessons a fold may lack a label, and margins then cannot be compared by place
  private static Leanings leanings(
      List<Case> cases, List<ConditionalLogit.Choice> choices, double[] weights) {
    var labels = cases.get(0).evidence().labels();
    if (!cases.stream().allMatch(c -> c.evidence().labels().equals(labels))) {
      return Leanings.none();
    }
    var leaning = new ArrayList<LeaningsFit.Case>();
    for (int i = 0; i < choices.size(); i++) {
      var choice = choices.get(i);
      leaning.add(
          new LeaningsFit.Case(
              Fusion.scores(choice.rows(), weights),
              Leanings.inputs(cases.get(i).evidence().margins()),
              choice.right(),
              choice.weight()));
    }
    return LeaningsFit.of(leaning);
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
