package pl.sortownia.classifier.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractTrainer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;

/**
 * Trains one logistic regression an outcome with liblinear; OpenNLP finds it by its class name.
 *
 * <p>An outcome may name further right answers behind tabs: {@code em-wniosek\tem-warunki}. The
 * text then is an example of each. Deterministic: every outcome has its own seeded order.
 */
public final class LiblinearTrainer extends AbstractTrainer implements EventTrainer {

  /** Cost of errors against large weights. */
  public static final String COST = "Cost";

  /** Texts that must hold a feature before the model learns it. */
  public static final String AT_LEAST = "AtLeast";

  /** Five block weights, separated by blanks. */
  public static final String BLOCKS = "Blocks";

  private static final double PRECISION = 0.3;
  private static final double BIAS = 1;

  static {
    Linear.disableDebugOutput();
  }

  @Override
  public MaxentModel train(ObjectStream<Event> events) throws IOException {
    var contexts = new ArrayList<long[]>();
    var labels = new ArrayList<List<String>>();
    for (Event event = events.read(); event != null; event = events.read()) {
      // hashed at once: the strings of 8,000 texts would fill a gigabyte
      contexts.add(Vocabulary.keys(event.getContext()));
      labels.add(Arrays.asList(event.getOutcome().split("\t", -1)));
    }
    var vocabulary =
        Vocabulary.of(
            contexts.toArray(long[][]::new),
            trainingParameters.getIntParameter(AT_LEAST, 2),
            blocks());
    var outcomes = labels.stream().flatMap(List::stream).distinct().sorted().toArray(String[]::new);
    var texts =
        contexts.stream().map(c -> features(vocabulary.vector(c))).toArray(Feature[][]::new);
    double[][] learned = new double[outcomes.length][];
    IntStream.range(0, outcomes.length)
        .parallel()
        .forEach(o -> learned[o] = learn(outcomes[o], labels, texts, vocabulary.size()));
    return new LinearModel(outcomes, vocabulary, Weights.rounded(learned));
  }

  private BlockWeights blocks() {
    String named = trainingParameters.getStringParameter(BLOCKS, "");
    if (named.isEmpty()) {
      return BlockWeights.usual();
    }
    String[] w = named.split(" ", -1);
    return BlockWeights.of(
        Float.parseFloat(w[0]),
        Float.parseFloat(w[1]),
        Float.parseFloat(w[2]),
        Float.parseFloat(w[3]),
        Float.parseFloat(w[4]));
  }

  private static Feature[] features(Vector vector) {
    var features = new Feature[vector.indices().length];
    for (int i = 0; i < features.length; i++) {
      features[i] = new FeatureNode(vector.indices()[i] + 1, vector.values()[i]);
    }
    return features;
  }

  private double[] learn(
      String outcome, List<List<String>> labels, Feature[][] texts, int features) {
    var problem = new Problem();
    problem.l = texts.length;
    problem.n = features + 1;
    problem.bias = BIAS;
    problem.x = withBias(texts, features + 1);
    problem.y = labels.stream().mapToDouble(l -> l.contains(outcome) ? 1 : -1).toArray();
    var parameter =
        new Parameter(
            SolverType.L2R_LR_DUAL, trainingParameters.getDoubleParameter(COST, 10), PRECISION);
    parameter.setRandom(new Random(outcome.hashCode()));
    var model = Linear.train(problem, parameter);
    // liblinear puts the class of the first text on the positive side
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return Arrays.stream(model.getFeatureWeights()).map(w -> sign * w).toArray();
  }

  private static Feature[][] withBias(Feature[][] texts, int index) {
    var bias = new FeatureNode(index, BIAS);
    return Arrays.stream(texts)
        .map(t -> {
          var longer = Arrays.copyOf(t, t.length + 1);
          longer[t.length] = bias;
          return longer;
        })
        .toArray(Feature[][]::new);
  }

  // an index would merge equal texts and cut rare features before they are weighed
  @Override
  public MaxentModel train(DataIndexer indexer) {
    throw new UnsupportedOperationException("LiblinearTrainer reads events, not an index of them");
  }
}
