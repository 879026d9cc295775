package pl.sortownia.classifier.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** From a probability and what was true to a truer probability, in the usual ways. */
final class Calibrating {

  private static final double TINY = 1e-6;
  private static final int STEPS = 200;

  private Calibrating() {}

  /** A line through the log-odds, fitted by Newton's method. */
  static DoubleUnaryOperator platt(double[] p, boolean[] right) {
    double a = 1;
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      double ga = 0;
      double gb = 0;
      double aa = TINY;
      double ab = 0;
      double bb = TINY;
      for (int i = 0; i < p.length; i++) {
        double x = logOdds(p[i]);
        double q = sigmoid(a * x + b);
        double error = q - (right[i] ? 1 : 0);
        double w = q * (1 - q);
        ga += error * x;
        gb += error;
        aa += w * x * x;
        ab += w * x;
        bb += w;
      }
      double det = aa * bb - ab * ab;
      a -= (bb * ga - ab * gb) / det;
      b -= (aa * gb - ab * ga) / det;
    }
    double slope = a;
    double shift = b;
    return x -> sigmoid(slope * logOdds(x) + shift);
  }

  /** One factor on the log-odds. */
  static DoubleUnaryOperator temperature(double[] p, boolean[] right) {
    double best = 1;
    double least = Double.MAX_VALUE;
    for (double factor = 0.3; factor < 3; factor += 0.01) {
      double loss = 0;
      for (int i = 0; i < p.length; i++) {
        double x = factor * logOdds(p[i]);
        loss -= Math.log(sigmoid(right[i] ? x : -x));
      }
      if (loss < least) {
        least = loss;
        best = factor;
      }
    }
    double factor = best;
    return x -> sigmoid(factor * logOdds(x));
  }

  /** The rising steps that fit best: neighbours that would fall are pooled. */
  static DoubleUnaryOperator isotonic(double[] p, boolean[] right) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(i -> i)
            .toArray();
    var from = new double[p.length];
    var sum = new double[p.length];
    var size = new int[p.length];
    int blocks = 0;
    for (int i : order) {
      from[blocks] = p[i];
      sum[blocks] = right[i] ? 1 : 0;
      size[blocks++] = 1;
      while (blocks > 1
          && sum[blocks - 2] / size[blocks - 2] >= sum[blocks - 1] / size[blocks - 1]) {
        blocks--;
        sum[blocks - 1] += sum[blocks];
        size[blocks - 1] += size[blocks];
      }
    }
    double[] starts = Arrays.copyOf(from, blocks);
    double[] means = new double[blocks];
    Arrays.setAll(means, i -> sum[i] / size[i]);
    return x -> {
      int at = Arrays.binarySearch(starts, x);
      return means[at >= 0 ? at : Math.max(0, -at - 2)];
    };
  }

  private static double logOdds(double p) {
    double inside = Math.clamp(p, TINY, 1 - TINY);
    return Math.log(inside / (1 - inside));
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
