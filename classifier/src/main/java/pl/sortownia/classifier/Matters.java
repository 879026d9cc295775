package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a letter as a row of matters: every stretch is about one, and changing the matter has a
 * price, so that a stretch which says little belongs to its neighbour.
 */
final class Matters {

  // these ask nothing that could be answered on its own
  private static final Set<String> NO_MATTER = Set.of("", "inne-niejasne", "inne-podziekowanie");
  // found on held-out lessons with one and with several questions: together with the certainty that
  // a question needs, as few letters falsely cut as leaves most second questions found
  private static final double CHANGE = 1;
  private static final double LEAST = 0.02;
  // how far a stretch believes the letter around it, and what the letter may at most deny it
  private static final double LETTER = 0.2;
  private static final double FAINT = 0.01;
  private static final double DEARER = 1.4;
  private static final int MOST = 4;

  private Matters() {}

  /**
   * The cheapest reading.
   *
   * @param stretches judgements of the stretches in the order of the letter
   * @return where each further matter begins, rising; empty when there is only one
   */
  static List<Integer> borders(Judgement letter, List<Judgement> stretches) {
    var scores = stretches.stream().map(s -> scores(s, letter)).toArray(double[][]::new);
    double price = CHANGE;
    var borders = cheapest(scores, price);
    while (borders.size() >= MOST) {
      price *= DEARER;
      borders = cheapest(scores, price);
    }
    return borders;
  }

  private static double[] scores(Judgement judgement, Judgement letter) {
    var scores = new double[judgement.p().length];
    for (int i = 0; i < scores.length; i++) {
      boolean matter = !NO_MATTER.contains(judgement.labels().get(i));
      double p = judgement.p()[i] * Math.pow(Math.max(letter.p()[i], FAINT), LETTER);
      scores[i] = Math.log(matter ? Math.max(LEAST, p) : LEAST);
    }
    return scores;
  }

  private static List<Integer> cheapest(double[][] scores, double price) {
    int size = scores.length;
    var total = scores[0].clone();
    var cameFrom = new int[size][];
    for (int s = 1; s < size; s++) {
      int best = highest(total);
      double changed = total[best] - price;
      cameFrom[s] = new int[total.length];
      for (int i = 0; i < total.length; i++) {
        boolean stays = total[i] >= changed;
        cameFrom[s][i] = stays ? i : best;
        total[i] = (stays ? total[i] : changed) + scores[s][i];
      }
    }
    return changes(cameFrom, highest(total));
  }

  private static List<Integer> changes(int[] @Nullable [] cameFrom, int last) {
    var borders = new ArrayList<Integer>();
    int at = last;
    for (int s = cameFrom.length - 1; s > 0; s--) {
      int before = java.util.Objects.requireNonNull(cameFrom[s])[at];
      if (before != at) {
        borders.add(0, s);
      }
      at = before;
    }
    return borders;
  }

  private static int highest(double[] values) {
    double highest = Arrays.stream(values).max().orElse(0);
    int at = 0;
    while (values[at] < highest) {
      at++;
    }
    return at;
  }
}
