package pl.sortownia.classifier.fusion;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Weights, shared by all candidates, that make the right ones most likely: each case offers rows of
 * features, and the softmax of their weighted sums is the probability of each.
 */
public final class ConditionalLogit implements Function {

  /**
   * A choice among candidates.
   *
   * @param rows features of each candidate
   * @param right which of them are right; several may be
   * @param weight how much the choice counts
   */
  @SuppressWarnings("ArrayRecordComponent") // made once for a fit and thrown away
  public record Choice(double[][] rows, boolean[] right, double weight) {}

  private static final double RIDGE = 1e-3;
  private static final int ITERATIONS = 60;
  private static final double NO_LESS = 1e-12;

  private final List<Choice> choices;
  private final int features;
  private final double sum;

  private ConditionalLogit(List<Choice> choices, int features) {
    this.choices = choices;
    this.features = features;
    this.sum = choices.stream().mapToDouble(Choice::weight).sum();
  }

  /** The weights of the features that fit the choices best. */
  public static double[] fit(List<Choice> choices, int features) {
    return new QNMinimizer(0, RIDGE, ITERATIONS).minimize(new ConditionalLogit(choices, features));
  }

  /** The same with no weight below zero: what would count against is left out. */
  public static double[] fitNotNegative(List<Choice> choices, int features) {
    var kept = new boolean[features];
    java.util.Arrays.fill(kept, true);
    while (true) {
      var weights = fit(choices.stream().map(c -> only(c, kept)).toList(), features);
      int lowest = 0;
      for (int f = 1; f < features; f++) {
        lowest = weights[f] < weights[lowest] ? f : lowest;
      }
      if (weights[lowest] >= 0) {
        return weights;
      }
      kept[lowest] = false;
    }
  }

  private static Choice only(Choice choice, boolean[] kept) {
    var rows = new ArrayList<double[]>();
    for (double[] row : choice.rows()) {
      var copy = row.clone();
      for (int f = 0; f < copy.length; f++) {
        copy[f] = kept[f] ? copy[f] : 0;
      }
      rows.add(copy);
    }
    return new Choice(rows.toArray(double[][]::new), choice.right(), choice.weight());
  }

  /** Softmax of the weighted rows. */
  public static double[] probabilities(double[][] rows, double[] weights) {
    return Fusion.probabilities(rows, weights);
  }

  @Override
  public int getDimension() {
    return features;
  }

  @Override
  public double valueAt(double[] weights) {
    double loss = 0;
    for (Choice choice : choices) {
      double[] p = Fusion.probabilities(choice.rows(), weights);
      loss -= choice.weight() / sum * Math.log(Math.max(NO_LESS, mass(choice, p)));
    }
    return loss;
  }

  private static double mass(Choice choice, double[] p) {
    double mass = 0;
    for (int i = 0; i < p.length; i++) {
      mass += choice.right()[i] ? p[i] : 0;
    }
    return mass;
  }

  @Override
  public double[] gradientAt(double[] weights) {
    var gradient = new double[features];
    for (Choice choice : choices) {
      double[] p = Fusion.probabilities(choice.rows(), weights);
      double mass = mass(choice, p) + NO_LESS;
      for (int i = 0; i < p.length; i++) {
        double pull = choice.weight() / sum * (p[i] - (choice.right()[i] ? p[i] / mass : 0));
        for (int f = 0; f < features; f++) {
          gradient[f] += pull * choice.rows()[i][f];
        }
      }
    }
    return gradient;
  }
}
