package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import pl.sortownia.classifier.fusion.Evidence;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.fusion.FusionFit;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.model.Example;
import pl.sortownia.classifier.model.Recipe;
import pl.sortownia.classifier.model.TextModel;
import pl.sortownia.classifier.search.KnowledgeIndex;

/**
 * Evidence about every examined lesson, gathered by models that never saw it or a near-duplicate.
 */
final class HeldOut {

  /**
   * One lesson and what a model that never saw it says.
   *
   * @param lesson the lesson
   * @param fold the fold that it was held out with
   * @param evidence for the fusion
   */
  record One(Lesson lesson, int fold, Evidence evidence) {

    // most lessons were written to be hard; a calibration on them alone would doubt plain letters,
    // so both kinds weigh about the same
    private static final double AS_ASKED = 4;
    // mail that asks nothing is rarer among the lessons than in an office: with more than this,
    // real
    // matters are taken for it
    private static final double ASKS_NOTHING = 2;

    FusionFit.Case asCase() {
      var right = new HashSet<>(lesson.also());
      right.add(lesson.intent());
      return new FusionFit.Case(evidence, right, weight());
    }

    private double weight() {
      if (lesson.intent().isEmpty()) {
        return ASKS_NOTHING;
      }
      return lesson.asAsked() ? AS_ASKED : 1;
    }
  }

  private HeldOut() {}

  /**
   * Each lesson judged by a fusion that was fitted on the other folds: neither model nor
   * calibration ever saw it.
   */
  static List<Prediction> judged(List<One> held) {
    var fusions = new HashMap<Integer, Fusion>();
    held.stream()
        .map(One::fold)
        .distinct()
        .forEach(f ->
            fusions.put(
                f,
                FusionFit.of(held.stream().filter(h -> h.fold() != f).map(One::asCase).toList())));
    return held.stream()
        .map(h ->
            Evaluation.prediction(
                h.lesson(),
                h.evidence().labels(),
                fusions.getOrDefault(h.fold(), Fusion.none()).probabilities(h.evidence())))
        .toList();
  }

  static List<One> of(
      List<Lesson> lessons,
      List<Example> reading,
      Recipe recipe,
      KnowledgeIndex index,
      SymbolRules symbols,
      int folds) {
    int[] fold = Folds.of(lessons, folds, 7);
    var all = new ArrayList<One>();
    for (int f = 0; f < folds; f++) {
      var taught = new ArrayList<>(reading);
      var held = new ArrayList<Lesson>();
      for (int i = 0; i < fold.length; i++) {
        var lesson = lessons.get(i);
        if (fold[i] == f && lesson.examined()) {
          held.add(lesson);
        } else {
          taught.add(Examples.of(lesson));
        }
      }
      var model = TextModel.train(taught, recipe);
      var judge = new IntentJudge(model, index, symbols, Fusion.none());
      for (Lesson lesson : held) {
        all.add(new One(lesson, f, judge.evidence(lesson.subject(), lesson.text())));
      }
    }
    return all;
  }
}
