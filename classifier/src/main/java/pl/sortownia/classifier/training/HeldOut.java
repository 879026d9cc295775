package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import pl.sortownia.classifier.fusion.Evidence;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.fusion.FusionFit;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.language.Glossary;
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
   * @param judge with that model, not yet fused
   */
  record One(Lesson lesson, int fold, Evidence evidence, IntentJudge judge) {

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

  /** For each fold a fusion that was fitted on the other folds. */
  static Map<Integer, Fusion> fusions(List<One> held) {
    var fusions = new HashMap<Integer, Fusion>();
    for (int fold : held.stream().map(One::fold).distinct().toList()) {
      fusions.put(fold, fusion(held, f -> f != fold));
    }
    return fusions;
  }

  /** The fusion that fits the chosen folds. */
  static Fusion fusion(List<One> held, IntPredicate folds) {
    return FusionFit.of(held.stream().filter(h -> folds.test(h.fold())).map(One::asCase).toList());
  }

  /** Each lesson judged by its fold's fusion: neither model nor calibration ever saw it. */
  static List<Prediction> judged(List<One> held, Map<Integer, Fusion> fusions) {
    return held.stream()
        .map(h -> judged(h, fusions.getOrDefault(h.fold(), Fusion.none())))
        .toList();
  }

  static Prediction judged(One one, Fusion fusion) {
    return Evaluation.prediction(
        one.lesson(), one.evidence().labels(), fusion.probabilities(one.evidence()));
  }

  static List<One> of(
      List<Lesson> lessons,
      List<Example> reading,
      Recipe recipe,
      KnowledgeIndex index,
      SymbolRules symbols,
      Glossary glossary,
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
          taught.add(Examples.of(lesson, glossary));
        }
      }
      var model = TextModel.train(taught, recipe);
      var judge = new IntentJudge(model, index, symbols, Fusion.none(), glossary);
      for (Lesson lesson : held) {
        all.add(new One(lesson, f, judge.evidence(lesson.subject(), lesson.text()), judge));
      }
    }
    return all;
  }
}
