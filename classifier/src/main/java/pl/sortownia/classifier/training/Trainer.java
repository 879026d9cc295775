package pl.sortownia.classifier.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.fusion.FusionFit;
import pl.sortownia.classifier.intent.ModelFolder;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.model.Recipe;
import pl.sortownia.classifier.model.TextModel;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.Synonyms;

/** Makes {@code model.bin} and {@code card.md} of lessons; deterministic. */
public final class Trainer {

  private static final int FOLDS = 3;

  private final Recipe recipe;
  private final Synonyms synonyms;
  private final SymbolRules symbols;

  private Trainer(Recipe recipe, Synonyms synonyms, SymbolRules symbols) {
    this.recipe = recipe;
    this.synonyms = synonyms;
    this.symbols = symbols;
  }

  /** A trainer for any labels and texts. */
  public static Trainer plain(String language) {
    return new Trainer(Recipe.of(language), Synonyms.none(), SymbolRules.none());
  }

  /** The trainer of our own model: knows synonyms and symbols of the models folder. */
  public static Trainer ours(Path models) {
    return new Trainer(
        Recipe.of("pl"),
        Synonyms.read(models.resolve("synonyms.yaml")),
        SymbolRules.read(models.resolve("symbols.yaml")));
  }

  /** {@link #plain} in one call. */
  public static void train(Lessons lessons, List<Passage> knowledge, String language, Path out) {
    plain(language).train(lessons, knowledge, out);
  }

  /**
   * Trains, calibrates on held-out lessons, and writes the pair.
   *
   * @param lessons what to learn from
   * @param knowledge articles as further reading; may be empty
   * @param out folder for the pair
   */
  public void train(Lessons lessons, List<Passage> knowledge, Path out) {
    var reading = Examples.of(knowledge);
    var index = KnowledgeIndex.open(knowledge, synonyms);
    var held = HeldOut.of(lessons.all(), reading, recipe, index, symbols, FOLDS);
    Fusion fusion = FusionFit.of(held.stream().map(HeldOut.One::asCase).toList());
    var examples = new ArrayList<>(reading);
    lessons.all().forEach(l -> examples.add(Examples.of(l)));
    var model = TextModel.train(examples, recipe, Map.of("Fusion", fusion.toString()));
    ModelFolder.at(out).write(model.bytes(), card(lessons, Evaluation.of(held, fusion)));
  }

  private static String card(Lessons lessons, Evaluation evaluation) {
    return """
    # Intent model

    sha256: ?
    lessons: %d from %s
    made by: bin/sortownia train
    grouped cross-validation, %d folds:
    %s
    """
        .formatted(lessons.all().size(), lessons.origin(), FOLDS, evaluation.asText());
  }
}
