package pl.sortownia.classifier.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.fusion.FusionFit;
import pl.sortownia.classifier.intent.ModelFolder;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.intent.TrackRecord;
import pl.sortownia.classifier.model.Recipe;
import pl.sortownia.classifier.model.TextModel;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.SearchWeights;
import pl.sortownia.classifier.search.Synonyms;

/** Makes {@code model.bin} and {@code card.md} of lessons; deterministic. */
public final class Trainer {

  private static final int FOLDS = 3;
  private static final double TARGET_PRECISION = 0.95;

  private final Recipe recipe;
  private final Synonyms synonyms;
  private final SymbolRules symbols;

  private final @Nullable Path models;

  private Trainer(Recipe recipe, Synonyms synonyms, SymbolRules symbols, @Nullable Path models) {
    this.models = models;
    this.recipe = recipe;
    this.synonyms = synonyms;
    this.symbols = symbols;
  }

  /** A trainer for any labels and texts. */
  public static Trainer plain(String language) {
    return new Trainer(Recipe.of(language), Synonyms.none(), SymbolRules.none(), null);
  }

  /**
   * The trainer of our own model: knows synonyms and symbols of the models folder, and computes the
   * thresholds and the weights of the search.
   */
  public static Trainer ours(Path models) {
    return new Trainer(
        Recipe.of("pl"),
        Synonyms.read(models.resolve("synonyms.yaml")),
        SymbolRules.read(models.resolve("symbols.yaml")),
        models);
  }

  /** {@link #plain} in one call. */
  public static Evaluation train(
      Lessons lessons, List<Passage> knowledge, String language, Path out) {
    return plain(language).train(lessons, knowledge, out);
  }

  /**
   * Trains, calibrates on held-out lessons, and writes the pair.
   *
   * @param lessons what to learn from
   * @param knowledge articles as further reading; may be empty
   * @param out folder for the pair
   */
  public Evaluation train(Lessons lessons, List<Passage> knowledge, Path out) {
    var reading = Examples.of(knowledge);
    var weights = searchWeights(lessons, knowledge);
    var index = KnowledgeIndex.open(knowledge, synonyms, weights);
    var held = HeldOut.of(lessons.all(), reading, recipe, index, symbols, FOLDS);
    Fusion fusion = FusionFit.of(held.stream().map(HeldOut.One::asCase).toList());
    var examples = new ArrayList<>(reading);
    lessons.all().forEach(l -> examples.add(Examples.of(l)));
    var model = TextModel.train(examples, recipe, Map.of("Fusion", fusion.toString()));
    var examination = Examination.of(held, FOLDS);
    var evaluation = examination.all();
    ModelFolder.at(out).write(model.bytes(), card(lessons, knowledge, examination));
    if (models != null) {
      weights.write(models.resolve("search.yaml"));
      var record = TrackRecord.of(evaluation.predictions().stream().map(Prediction::asRow));
      record.write(models.resolve("track-record.tsv"));
      record.thresholds(TARGET_PRECISION, Map.of()).write(models.resolve("thresholds.yaml"));
    }
    return evaluation;
  }

  private SearchWeights searchWeights(Lessons lessons, List<Passage> knowledge) {
    return knowledge.isEmpty()
        ? SearchWeights.unfitted()
        : SearchFit.of(
            SearchQuery.phrasings(knowledge, synonyms),
            SearchQuery.lessons(lessons.all(), knowledge, synonyms, true),
            knowledge);
  }

  private String card(Lessons lessons, List<Passage> knowledge, Examination examination) {
    String search =
        knowledge.isEmpty()
            ? ""
            : "\n" + SearchExamination.hold(lessons.all(), knowledge, synonyms).asText();
    return """
    # Intent model

    sha256: ?
    lessons: %d from %s
    made by: bin/sortownia train
    recipe: %s

    Every figure is of lessons that neither the model nor its calibration had seen.

    ```
    %s%s```
    """
        .formatted(lessons.all().size(), lessons.origin(), recipe, examination.asText(), search);
  }
}
