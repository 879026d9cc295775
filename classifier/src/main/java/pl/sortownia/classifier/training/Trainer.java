package pl.sortownia.classifier.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.intent.ModelFolder;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.intent.TrackRecord;
import pl.sortownia.classifier.language.Glossary;
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
  private final Glossary glossary;
  private final @Nullable Path models;

  private Trainer(
      Recipe recipe,
      Synonyms synonyms,
      SymbolRules symbols,
      Glossary glossary,
      @Nullable Path models) {
    this.recipe = recipe;
    this.synonyms = synonyms;
    this.symbols = symbols;
    this.glossary = glossary;
    this.models = models;
  }

  /** A trainer for any labels and texts. */
  public static Trainer plain(Recipe recipe) {
    return new Trainer(recipe, Synonyms.none(), SymbolRules.none(), Glossary.none(), null);
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
        Glossary.read(models.resolve("glossary.yaml")),
        models);
  }

  /** {@link #plain} in one call. */
  public static Evaluation train(
      Lessons lessons, List<Passage> knowledge, String language, Path out) {
    return plain(Recipe.of(language)).train(lessons, knowledge, out);
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
    var held = HeldOut.of(lessons.all(), reading, recipe, index, symbols, glossary, FOLDS);
    Fusion fusion = recipe.simple() ? Fusion.none() : HeldOut.fusion(held, f -> true);
    var examples = new ArrayList<>(reading);
    lessons.all().forEach(l -> examples.add(Examples.of(l, glossary)));
    var model = TextModel.train(examples, recipe, Map.of("Fusion", fusion.toString())).bytes();
    var examination = Examination.of(held, FOLDS);
    String card = card(lessons, knowledge, examination);
    ModelFolder.at(out).write(model, card.formatted(""));
    if (models != null) {
      weights.write(models.resolve("search.yaml"));
      var record = TrackRecord.of(examination.all().predictions().stream().map(Prediction::asRow));
      record.write(models.resolve("track-record.tsv"));
      record.thresholds(TARGET_PRECISION, Map.of()).write(models.resolve("thresholds.yaml"));
      ModelFolder.at(out).write(model, card.formatted(unseen(models, knowledge, out)));
    }
    return examination.all();
  }

  private static String unseen(Path models, List<Passage> knowledge, Path out) {
    var home = models.resolveSibling("");
    return Unseen.isPossible(home) && out.endsWith("intent")
        ? "\n" + Unseen.hold(home, knowledge).asText()
        : "";
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
    %s%s%s```
    """
        .formatted(
            lessons.all().size(),
            lessons.origin(),
            recipe,
            examination.asText().replace("%", "%%"),
            search.replace("%", "%%"),
            "%s");
  }
}
