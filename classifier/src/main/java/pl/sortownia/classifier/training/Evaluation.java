package pl.sortownia.classifier.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.intent.ModelFolder;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.language.Glossary;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Synonyms;

/**
 * Figures about judged texts; shares are 0 to 1.
 *
 * @param texts how many
 * @param accuracy share whose first label is right
 * @param top3 share with a right label among the first three
 * @param macroF1 mean of the labels' F1
 * @param ece expected calibration error of the first label, 15 equal-width bins
 * @param coverageAt2PercentError share that can be answered at 2% errors, most certain first
 * @param coverageAt5PercentError the same at 5%
 * @param perLabel figures of each label that is right somewhere
 * @param predictions what was judged of each text
 */
public record Evaluation(
    int texts,
    double accuracy,
    double top3,
    double macroF1,
    double ece,
    double coverageAt2PercentError,
    double coverageAt5PercentError,
    Map<String, PerLabel> perLabel,
    List<Prediction> predictions) {

  /**
   * Figures of one label.
   *
   * @param texts texts it is right for
   * @param precision share of its firsts that are right
   * @param recall share of its texts where it comes first
   * @param f1 harmonic mean of both
   * @param top3 share of its texts where it is among three
   */
  public record PerLabel(int texts, double precision, double recall, double f1, double top3) {}

  private static final int SHOWN = 5;
  private static final int BINS = 15;

  /**
   * Judges lessons with a trained model.
   *
   * @param model folder with the pair
   */
  public static Evaluation of(Path model, Lessons lessons) {
    var text = ModelFolder.at(model).open();
    var fusion = text.note("Fusion").map(Fusion::parse).orElseGet(Fusion::none);
    var index = KnowledgeIndex.open(List.of(), Synonyms.none());
    var judge = new IntentJudge(text, index, SymbolRules.none(), fusion, Glossary.none());
    return of(
        lessons.all().stream()
            .map(l -> prediction(l, judge.labels(), judge.probabilities(l.subject(), l.text())))
            .toList());
  }

  static Prediction prediction(Lesson lesson, List<String> labels, double[] p) {
    var top =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -p[i]))
            .limit(SHOWN)
            .map(i -> new Prediction.Label(labels.get(i), p[i]))
            .toList();
    var right = new HashSet<>(lesson.also());
    right.add(lesson.intent());
    return new Prediction(right, lesson.text(), top);
  }

  /** The figures of judged texts. */
  public static Evaluation of(List<Prediction> predictions) {
    var perLabel = perLabel(predictions);
    return new Evaluation(
        predictions.size(),
        share(predictions, 1),
        share(predictions, 3),
        perLabel.values().stream().mapToDouble(PerLabel::f1).average().orElse(0),
        ece(predictions),
        coverage(predictions, 0.02),
        coverage(predictions, 0.05),
        perLabel,
        predictions);
  }

  private static double share(List<Prediction> predictions, int first) {
    return predictions.stream().mapToInt(p -> p.rightAmong(first) ? 1 : 0).average().orElse(0);
  }

  private static double ece(List<Prediction> predictions) {
    var gap = new double[BINS];
    for (Prediction one : predictions) {
      int bin = Math.min(BINS - 1, (int) (one.p() * BINS));
      gap[bin] += one.p() - (one.rightAmong(1) ? 1 : 0);
    }
    double sum = 0;
    for (double g : gap) {
      sum += Math.abs(g);
    }
    return predictions.isEmpty() ? 0 : sum / predictions.size();
  }

  private static double coverage(List<Prediction> predictions, double errors) {
    var sorted = new ArrayList<>(predictions);
    sorted.sort(Comparator.comparingDouble(p -> -p.p()));
    int wrong = 0;
    int covered = 0;
    for (int i = 0; i < sorted.size(); i++) {
      wrong += sorted.get(i).rightAmong(1) ? 0 : 1;
      if (wrong <= errors * (i + 1)) {
        covered = i + 1;
      }
    }
    return predictions.isEmpty() ? 0 : (double) covered / predictions.size();
  }

  private static Map<String, PerLabel> perLabel(List<Prediction> predictions) {
    var tallies = new TreeMap<String, Tally>();
    for (Prediction one : predictions) {
      String first = one.top().isEmpty() ? "" : one.top().get(0).id();
      // any right label counts, so the one that came first stands for the text
      String right = one.right().contains(first) ? first : one.right().iterator().next();
      var tally = tallies.computeIfAbsent(right, l -> new Tally());
      tally.texts++;
      tally.right += right.equals(first) ? 1 : 0;
      tally.top3 += one.rightAmong(3) ? 1 : 0;
      tallies.computeIfAbsent(first, l -> new Tally()).firsts++;
    }
    var perLabel = new TreeMap<String, PerLabel>();
    tallies.forEach((label, tally) -> {
      if (tally.texts > 0) {
        perLabel.put(label, tally.figures());
      }
    });
    return perLabel;
  }

  private static final class Tally {
    private int texts;
    private int firsts;
    private int right;
    private int top3;

    PerLabel figures() {
      double precision = firsts == 0 ? 0 : (double) right / firsts;
      double recall = (double) right / texts;
      double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return new PerLabel(texts, precision, recall, f1, (double) top3 / texts);
    }
  }

  /** The figures of all texts in a few lines. */
  public String asText() {
    return String.format(
        Locale.ROOT,
        """
        texts %d, first right %.1f%%, among three %.1f%%, macro F1 %.1f%%
        calibration error (ECE) %.1f%%, answered at 2%% errors %.1f%%, at 5%% errors %.1f%%\
        """,
        texts,
        100 * accuracy,
        100 * top3,
        100 * macroF1,
        100 * ece,
        100 * coverageAt2PercentError,
        100 * coverageAt5PercentError);
  }
}
