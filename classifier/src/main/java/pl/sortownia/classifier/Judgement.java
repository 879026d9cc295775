package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Probabilities of all labels of one text, with what follows from them.
 *
 * @param labels labels; the empty one is "none of them"
 * @param p their probabilities, together 1
 */
@SuppressWarnings("ArrayRecordComponent") // made for each question and thrown away
record Judgement(List<String> labels, double[] p) {

  private static final int SHOWN = 5;

  double none() {
    int at = labels.indexOf("");
    return at < 0 ? 0 : p[at];
  }

  String first() {
    return labels.get(best().get(0));
  }

  double firstP() {
    return p[best().get(0)];
  }

  /** This judgement with so much of its own and the rest of another. */
  Judgement blended(double own, Judgement other) {
    var blend = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      blend[i] = own * p[i] + (1 - own) * other.p[i];
    }
    return new Judgement(labels, blend);
  }

  /** The letter's judgement, half its own and half its questions'. */
  Judgement mixed(List<Judgement> questions) {
    var mean = new double[p.length];
    for (Judgement question : questions) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += question.p[i] / questions.size();
      }
    }
    return blended(0.5, new Judgement(labels, mean));
  }

  /** The best labels other than "none of them", best first. */
  List<Integer> best() {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < p.length; i++) {
      if (!labels.get(i).isEmpty()) {
        places.add(i);
      }
    }
    places.sort(Comparator.comparingDouble(i -> -p[i]));
    return places.subList(0, Math.min(SHOWN, places.size()));
  }

  /** A topic's probability is the sum over its intents: one model, no contradiction. */
  List<Ranked> topics(Taxonomy taxonomy) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < p.length; i++) {
      if (!labels.get(i).isEmpty()) {
        sums.merge(taxonomy.topicOf(labels.get(i)), p[i], Double::sum);
      }
    }
    return sums.entrySet().stream()
        .map(e -> new Ranked(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingDouble(r -> -r.p()))
        .toList();
  }
}
