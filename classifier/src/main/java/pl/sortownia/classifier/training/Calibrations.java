package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import pl.sortownia.classifier.fusion.Fusion;

/**
 * Ways to calibrate, compared on lessons that neither the model, nor the fusion, nor the
 * calibration had seen: the fusion is fitted on one fold, the calibration on another, and both are
 * tried on a third.
 */
final class Calibrations {

  private Calibrations() {}

  static Section of(List<HeldOut.One> held) {
    var tried = new LinkedHashMap<String, List<Prediction>>();
    var folds = held.stream().map(HeldOut.One::fold).distinct().sorted().toList();
    for (int fitted : folds) {
      Fusion fusion = HeldOut.fusion(held, f -> f == fitted);
      for (int calibrated : folds) {
        if (calibrated != fitted) {
          compare(
              judged(held, fusion, calibrated),
              judged(held, fusion, 3 - fitted - calibrated),
              tried);
        }
      }
    }
    return section(tried);
  }

  private static List<Prediction> judged(List<HeldOut.One> held, Fusion fusion, int fold) {
    return held.stream().filter(h -> h.fold() == fold).map(h -> HeldOut.judged(h, fusion)).toList();
  }

  private static void compare(
      List<Prediction> known, List<Prediction> unseen, Map<String, List<Prediction>> tried) {
    double[] p = known.stream().mapToDouble(Prediction::p).toArray();
    boolean[] right = new boolean[p.length];
    for (int i = 0; i < p.length; i++) {
      right[i] = known.get(i).rightAmong(1);
    }
    add("the fusion itself", x -> x, unseen, tried);
    add("Platt", Calibrating.platt(p, right), unseen, tried);
    add("temperature", Calibrating.temperature(p, right), unseen, tried);
    add("isotonic", Calibrating.isotonic(p, right), unseen, tried);
  }

  private static void add(
      String name,
      DoubleUnaryOperator calibration,
      List<Prediction> unseen,
      Map<String, List<Prediction>> tried) {
    var all = tried.computeIfAbsent(name, n -> new ArrayList<>());
    for (Prediction one : unseen) {
      var first = one.top().get(0);
      all.add(
          new Prediction(
              one.right(),
              one.text(),
              List.of(new Prediction.Label(first.id(), calibration.applyAsDouble(first.p())))));
    }
  }

  private static Section section(Map<String, List<Prediction>> tried) {
    var text = new StringBuilder("calibrations compared          ECE  Brier  at 5% errors\n");
    var figures = new LinkedHashMap<String, Object>();
    tried.forEach((name, predictions) -> {
      var e = Evaluation.of(predictions);
      double brier =
          predictions.stream()
              .mapToDouble(p -> Math.pow(p.p() - (p.rightAmong(1) ? 1 : 0), 2))
              .average()
              .orElse(0);
      text.append(
          String.format(
              Locale.ROOT,
              "%-28s %4.1f%%  %.4f  %10.1f%%%n",
              name,
              100 * e.ece(),
              brier,
              100 * e.coverageAt5PercentError()));
      figures.put(name, Map.of("ece", e.ece(), "brier", brier, "at5", e.coverageAt5PercentError()));
    });
    return new Section("calibrations", text.toString(), figures);
  }
}
