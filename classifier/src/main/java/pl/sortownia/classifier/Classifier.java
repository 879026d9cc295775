package pl.sortownia.classifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.intent.ModelFolder;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.model.TextModel;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.Synonyms;

/** The door: text in, understanding out. Thread-safe; open it once and share it. */
public final class Classifier {

  private final Taxonomy taxonomy;
  private final KnowledgeIndex index;
  private final LetterJudge letters;
  private final ArticleRanking articles;
  private final PersonalDataFinder personalData = new PersonalDataFinder();
  private final String model;

  private Classifier(Path models, List<Passage> knowledge) {
    taxonomy = Taxonomy.read(models.resolve("taxonomy.yaml"));
    index = KnowledgeIndex.open(knowledge, Synonyms.read(models.resolve("synonyms.yaml")));
    var folder = ModelFolder.at(models.resolve("intent"));
    TextModel intents = folder.open();
    var fusion = intents.note("Fusion").map(Fusion::parse).orElseGet(Fusion::none);
    var symbols = SymbolRules.read(models.resolve("symbols.yaml"));
    letters = new LetterJudge(new IntentJudge(intents, index, symbols, fusion), taxonomy);
    articles = new ArticleRanking(index);
    model = folder.sha();
  }

  /**
   * Opens the classifier.
   *
   * @param models folder with {@code taxonomy.yaml}, {@code intent/model.bin} and {@code
   *     intent/card.md}
   * @param knowledge the published articles; may be empty
   * @throws IllegalArgumentException when a file is missing, damaged, or model and card do not
   *     match; names thing, place and cure
   */
  public static Classifier open(Path models, List<Passage> knowledge) {
    return new Classifier(models, knowledge);
  }

  /**
   * Understands one letter.
   *
   * @param subject subject line, may be empty
   * @param text visible text; offsets in the result refer to it
   */
  public Understanding understand(String subject, String text) {
    var judged = letters.judge(subject, text);
    var data = new ArrayList<>(personalData.find(text));
    return new Understanding(
        "pl",
        judged.topics(),
        judged.intents(),
        judged.none(),
        judged.questions(),
        data,
        List.of(),
        judged.none() > 0.5 ? Understanding.Decision.NO_REPLY : Understanding.Decision.ASK_HUMAN,
        model);
  }

  /**
   * Articles that answer a question, best first.
   *
   * @param question as {@link #understand} found it
   * @param atMost articles wanted
   */
  public List<Ranked> suggest(Question question, int atMost) {
    return articles.rank(question, atMost);
  }

  /** The articles, for a search typed by a person. */
  public KnowledgeIndex index() {
    return index;
  }

  /** Topics and intents. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }
}
