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

  List<Ranked> intents() {
    return best().stream().map(i -> new Ranked(labels.get(i), p[i])).toList();
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
