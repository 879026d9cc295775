package pl.sortownia.classifier.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.language.Glossary;
import pl.sortownia.classifier.model.Recipe;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.SearchWeights;
import pl.sortownia.classifier.search.Synonyms;

/**
 * Grouped cross-validation on all lessons: what anyone can repeat.
 *
 * @param folds how many folds
 * @param all figures of all lessons
 * @param slices figures of kinds of letters
 * @param confusions the pairs that are confused most, most first
 * @param reliability certainty against truth, in ten bins
 * @param sections further parts of the report
 */
public record Examination(
    int folds,
    Evaluation all,
    Map<String, Evaluation> slices,
    List<Confusion> confusions,
    List<Bin> reliability,
    List<Section> sections) {

  /**
   * A pair of labels that are confused.
   *
   * @param right what was right
   * @param taken what it was taken for
   * @param times how often
   * @param example one letter of them
   */
  public record Confusion(String right, String taken, int times, String example) {}

  /**
   * Texts of like certainty.
   *
   * @param texts how many
   * @param p mean probability of their first labels
   * @param right share of them that was right
   */
  public record Bin(int texts, double p, double right) {}

  private static final int WORST = 10;
  private static final int BINS = 10;

  /**
   * Holds the examination; takes as many trainings as there are folds.
   *
   * @param lessons lessons; those of form {@code reading} only teach
   * @param knowledge articles
   * @param models folder with synonyms and symbols
   */
  public static Examination hold(Lessons lessons, List<Passage> knowledge, Path models, int folds) {
    var index =
        KnowledgeIndex.open(
            knowledge,
            Synonyms.read(models.resolve("synonyms.yaml")),
            SearchWeights.read(models.resolve("search.yaml")));
    var symbols = SymbolRules.read(models.resolve("symbols.yaml"));
    var held =
        HeldOut.of(
            lessons.all(),
            Examples.of(knowledge),
            Recipe.of("pl"),
            index,
            symbols,
            Glossary.read(models.resolve("glossary.yaml")),
            folds);
    return of(held, folds)
        .and(QuestionFigures.of(held, Taxonomy.read(models.resolve("taxonomy.yaml"))).asSection())
        .and(Calibrations.of(held));
  }

  static Examination of(List<HeldOut.One> held, int folds) {
    var predictions = HeldOut.judged(held, HeldOut.fusions(held));
    var slices = new LinkedHashMap<String, Evaluation>();
    Slices.ALL.forEach((name, belongs) -> {
      var part = new ArrayList<Prediction>();
      for (int i = 0; i < held.size(); i++) {
        if (belongs.test(held.get(i).lesson())) {
          part.add(predictions.get(i));
        }
      }
      slices.put(name, Evaluation.of(part));
    });
    return new Examination(
        folds,
        Evaluation.of(predictions),
        slices,
        confusions(predictions),
        bins(predictions),
        List.of());
  }

  /** This examination with a further part in its report. */
  public Examination and(Section section) {
    var more = new ArrayList<>(sections);
    more.add(section);
    return new Examination(folds, all, slices, confusions, reliability, List.copyOf(more));
  }

  private static List<Confusion> confusions(List<Prediction> predictions) {
    Map<String, Confusion> found = new TreeMap<>();
    for (Prediction one : predictions) {
      if (!one.rightAmong(1)) {
        String right = one.right().iterator().next();
        String taken = one.top().get(0).id();
        found.merge(
            right + "\t" + taken,
            new Confusion(right, taken, 1, one.text()),
            (a, b) -> new Confusion(right, taken, a.times() + 1, a.example()));
      }
    }
    return found.values().stream()
        .sorted((a, b) -> Integer.compare(b.times(), a.times()))
        .limit(WORST)
        .toList();
  }

  private static List<Bin> bins(List<Prediction> predictions) {
    var texts = new int[BINS];
    var p = new double[BINS];
    var right = new double[BINS];
    for (Prediction one : predictions) {
      int bin = Math.min(BINS - 1, (int) (one.p() * BINS));
      texts[bin]++;
      p[bin] += one.p();
      right[bin] += one.rightAmong(1) ? 1 : 0;
    }
    var bins = new ArrayList<Bin>();
    for (int b = 0; b < BINS; b++) {
      if (texts[b] > 0) {
        bins.add(new Bin(texts[b], p[b] / texts[b], right[b] / texts[b]));
      }
    }
    return bins;
  }

  /** The report for a terminal. */
  public String asText() {
    return ExaminationText.of(this);
  }

  /** The report as one JSON object, without the single predictions. */
  public String asJson() {
    return ExaminationText.json(this);
  }

  /** The report as one HTML page with a reliability diagram and a confusion map. */
  public String asHtml() {
    return ExaminationPage.of(this);
  }
}
