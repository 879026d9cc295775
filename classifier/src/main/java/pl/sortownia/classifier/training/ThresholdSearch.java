package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.sortownia.classifier.intent.Thresholds;

/** Computes thresholds from judged, held-out texts and a target precision. */
final class ThresholdSearch {

  // an intent has some fifty lessons: this many imagined suggestions, right as often as their
  // probabilities say, keep one lucky lesson from moving a threshold far
  private static final int IMAGINED = 10;
  private static final double LOWEST = 0.3;
  private static final double HIGHEST = 0.99;

  private ThresholdSearch() {}

  static Thresholds of(List<Prediction> predictions, double target) {
    Map<String, List<Prediction>> byFirst = new HashMap<>();
    var asked = new ArrayList<Prediction>();
    for (Prediction one : predictions) {
      if (!one.top().get(0).id().isEmpty()) {
        asked.add(one);
        byFirst.computeIfAbsent(one.top().get(0).id(), l -> new ArrayList<>()).add(one);
      }
    }
    var intents = new TreeMap<String, Double>();
    byFirst.forEach((intent, firsts) -> intents.put(intent, threshold(firsts, target)));
    return new Thresholds(target, threshold(asked, target), intents);
  }

  private static double threshold(List<Prediction> firsts, double target) {
    var sorted = new ArrayList<>(firsts);
    sorted.sort(Comparator.comparingDouble(p -> -p.p()));
    double threshold = HIGHEST;
    double right = 0;
    double expected = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).rightAmong(1) ? 1 : 0;
      expected += sorted.get(i).p();
      double imagined = IMAGINED * expected / (i + 1);
      if ((right + imagined) / (i + 1 + IMAGINED) >= target) {
        threshold = sorted.get(i).p();
      }
    }
    return Math.round(100 * Math.min(HIGHEST, Math.max(LOWEST, threshold))) / 100.0;
  }
}
