package pl.sortownia.classifier.fusion;

import java.util.List;
import java.util.Set;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Finds the weights that make the right labels of held-out texts most likely. */
public final class FusionFit implements Function {

  /**
   * A held-out text.
   *
   * @param evidence gathered by a model that never saw the text
   * @param right its right labels
   * @param weight how much it counts
   */
  public record Case(Evidence evidence, Set<String> right, double weight) {}

  private static final double RIDGE = 1e-3;
  private static final int ITERATIONS = 60;

  private final List<double[][]> rows;
  private final List<boolean[]> right;
  private final double[] weight;

  private FusionFit(List<Case> cases) {
    this.rows = cases.stream().map(c -> c.evidence().rows()).toList();
    this.right = cases.stream().map(FusionFit::right).toList();
    double sum = cases.stream().mapToDouble(Case::weight).sum();
    this.weight = cases.stream().mapToDouble(c -> c.weight() / sum).toArray();
  }

  private static boolean[] right(Case one) {
    var labels = one.evidence().labels();
    var right = new boolean[labels.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = one.right().contains(labels.get(i));
    }
    return right;
  }

  /** The fusion that fits the cases best. */
  public static Fusion of(List<Case> cases) {
    if (cases.isEmpty()) {
      return Fusion.none();
    }
    return new Fusion(new QNMinimizer(0, RIDGE, ITERATIONS).minimize(new FusionFit(cases)));
  }

  @Override
  public int getDimension() {
    return Evidence.FEATURES;
  }

  @Override
  public double valueAt(double[] weights) {
    double loss = 0;
    for (int c = 0; c < rows.size(); c++) {
      loss -= weight[c] * Math.log(Math.max(1e-12, mass(c, weights)));
    }
    return loss;
  }

  private double mass(int c, double[] weights) {
    double[] p = Fusion.probabilities(rows.get(c), weights);
    double mass = 0;
    for (int i = 0; i < p.length; i++) {
      mass += right.get(c)[i] ? p[i] : 0;
    }
    return mass;
  }

  @Override
  public double[] gradientAt(double[] weights) {
    var gradient = new double[Evidence.FEATURES];
    for (int c = 0; c < rows.size(); c++) {
      double[] p = Fusion.probabilities(rows.get(c), weights);
      double mass = 1e-12;
      for (int i = 0; i < p.length; i++) {
        mass += right.get(c)[i] ? p[i] : 0;
      }
      for (int i = 0; i < p.length; i++) {
        double pull = weight[c] * (p[i] - (right.get(c)[i] ? p[i] / mass : 0));
        for (int f = 0; f < gradient.length; f++) {
          gradient[f] += pull * rows.get(c)[i][f];
        }
      }
    }
    return gradient;
  }
}
