package pl.sortownia.classifier.model;

import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.TrainingParameters;
import pl.sortownia.classifier.features.Characters;
import pl.sortownia.classifier.features.PolishLemmas;
import pl.sortownia.classifier.features.Subject;
import pl.sortownia.classifier.features.Symbols;
import pl.sortownia.classifier.features.Words;

/**
 * How a model is made.
 *
 * @param language {@code pl} adds lemmas; any other language does without
 * @param cost liblinear's C: how dear an error is against large weights
 * @param atLeast texts that must hold a feature before it is learned
 * @param blocks weights of words, lemmas, characters, subject, symbols, separated by blanks
 * @param simple only words and parts of words, as the peer in the same run has
 */
public record Recipe(String language, double cost, int atLeast, String blocks, boolean simple) {

  /** What cross-validation chose; the card names the figures. */
  public static Recipe of(String language) {
    return new Recipe(language, 10, 2, "0.7 1.2 1.5 0.6 0.6", false);
  }

  /**
   * The simplest good peer: TF-IDF of words and of two to five characters, logistic regression, and
   * nothing else. Our figures stand beside its own.
   */
  public static Recipe peer(String language) {
    return new Recipe(language, 10, 1, "1 1 1 1 1", true);
  }

  FeatureGenerator[] generators() {
    if (simple) {
      return new FeatureGenerator[] {new Words(), new Characters()};
    }
    return language.equals("pl")
        ? new FeatureGenerator[] {
          new Words(), new PolishLemmas(), new Characters(), new Subject(), new Symbols()
        }
        : new FeatureGenerator[] {new Words(), new Characters(), new Subject(), new Symbols()};
  }

  TrainingParameters parameters() {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, LiblinearTrainer.class.getName());
    parameters.put(LiblinearTrainer.COST, cost);
    parameters.put(LiblinearTrainer.AT_LEAST, atLeast);
    parameters.put(LiblinearTrainer.BLOCKS, blocks);
    return parameters;
  }
}
