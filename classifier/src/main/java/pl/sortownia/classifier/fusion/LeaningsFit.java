package pl.sortownia.classifier.fusion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Finds the leanings that make the right labels of held-out texts most likely. */
final class LeaningsFit implements Function {

  // chosen by cross-validation over 12,000 lessons; a penalty weighs as much as so many texts
  private static final double RIDGE = 35;
  private static final double RIDGE_OF_READINESS = 12;
  private static final int ITERATIONS = 40;
  // a fixed number, summed in order: the same lessons give the same bytes on any machine
  private static final int CHUNKS = 32;
  private static final double NO_LESS = 1e-12;

  /** A held-out text: its scores so far, its margins, and what is right. */
  @SuppressWarnings("ArrayRecordComponent") // made once for a fit and thrown away
  record Case(double[] scores, double[] inputs, boolean[] right, double weight) {}

  private final List<Case> cases;
  private final int labels;
  private final double sum;
  private double[] last = {};
  private double[] lastGradient = {};
  private double lastLoss;

  private LeaningsFit(List<Case> cases) {
    this.cases = cases;
    this.labels = cases.get(0).scores().length;
    this.sum = cases.stream().mapToDouble(Case::weight).sum();
  }

  static Leanings of(List<Case> cases) {
    var fit = new LeaningsFit(cases);
    return new Leanings(fit.labels, new QNMinimizer(0, 0, ITERATIONS).minimize(fit));
  }

  @Override
  public int getDimension() {
    return Leanings.dimension(labels);
  }

  @Override
  public double valueAt(double[] weights) {
    look(weights);
    return lastLoss;
  }

  @Override
  public double[] gradientAt(double[] weights) {
    look(weights);
    return lastGradient.clone();
  }

  // the minimiser asks for value and gradient of the same place one after the other
  private void look(double[] weights) {
    if (Arrays.equals(weights, last)) {
      return;
    }
    var gradient = new double[weights.length];
    double loss = 0;
    var parts = IntStream.range(0, CHUNKS).parallel().mapToObj(c -> part(c, weights)).toList();
    for (double[] part : parts) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += part[i];
      }
      loss += part[gradient.length];
    }
    for (int i = 0; i < gradient.length; i++) {
      double ridge = (i < labels * labels ? RIDGE : RIDGE_OF_READINESS) / cases.size();
      gradient[i] += 2 * ridge * weights[i];
      loss += ridge * weights[i] * weights[i];
    }
    last = weights.clone();
    lastGradient = gradient;
    lastLoss = loss;
  }

  private double[] part(int chunk, double[] weights) {
    var sums = new double[weights.length + 1];
    for (int c = chunk; c < cases.size(); c += CHUNKS) {
      add(cases.get(c), weights, sums);
    }
    return sums;
  }

  private void add(Case one, double[] weights, double[] sums) {
    double[] p = one.scores().clone();
    Leanings.add(one.inputs(), weights, p);
    Fusion.softmax(p);
    double mass = NO_LESS;
    for (int k = 0; k < labels; k++) {
      mass += one.right()[k] ? p[k] : 0;
    }
    double share = one.weight() / sum;
    sums[sums.length - 1] -= share * Math.log(mass);
    for (int k = 0; k < labels; k++) {
      p[k] = share * (p[k] - (one.right()[k] ? p[k] / mass : 0));
      sums[labels * labels + k] += p[k];
    }
    for (int j = 0; j < labels; j++) {
      for (int k = 0; k < labels; k++) {
        sums[j * labels + k] += one.inputs()[j] * p[k];
      }
    }
  }
}
