package pl.sortownia.classifier.model;

import java.util.Arrays;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.model.SerializableArtifact;

/**
 * One linear judge for each outcome, in the shape that OpenNLP's document categoriser expects.
 *
 * <p>Weights are kept in eight bits: see the card for what that costs. Thread-safe.
 */
public final class LinearModel extends AbstractModel implements SerializableArtifact {

  private static final String[] NO_LABELS = {};
  private static final Context[] NO_CONTEXTS = {};

  private final Vocabulary vocabulary;
  private final Weights weights;

  LinearModel(String[] outcomes, Vocabulary vocabulary, Weights weights) {
    super(NO_CONTEXTS, NO_LABELS, outcomes);
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.modelType = ModelType.Maxent;
  }

  /** Distance of the text from each outcome's border, in the order of the outcomes. */
  public double[] margins(String[] context) {
    return weights.margins(vocabulary.vector(Vocabulary.keys(context)));
  }

  /** Whether the model learned anything about this feature. */
  public boolean knows(String feature) {
    return vocabulary.indexOf(feature) >= 0;
  }

  /** What these features say for each outcome, for comparing outcomes with each other. */
  public double[] evidence(String[] features) {
    var sums = new double[outcomeNames.length];
    for (String feature : features) {
      int index = vocabulary.indexOf(feature);
      if (index >= 0) {
        weights.add(index, vocabulary.weight(index), sums);
      }
    }
    return sums;
  }

  /** OpenNLP's door: margins made probabilities by softmax; uncalibrated. */
  @Override
  public double[] eval(String[] context) {
    double[] scores = margins(context);
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  @Override
  public double[] eval(String[] context, double[] probs) {
    System.arraycopy(eval(context), 0, probs, 0, probs.length);
    return probs;
  }

  // the model counts and weighs features itself, so values from outside would be weighed twice
  @Override
  public double[] eval(String[] context, float[] values) {
    return eval(context);
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return LinearModelFile.class;
  }

  String[] outcomes() {
    return outcomeNames;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Weights weights() {
    return weights;
  }
}
