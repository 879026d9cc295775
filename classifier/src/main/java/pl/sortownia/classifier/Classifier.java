package pl.sortownia.classifier;

import java.nio.file.Path;
import java.util.List;
import pl.sortownia.classifier.Understanding.Decision;
import pl.sortownia.classifier.flags.FlagRules;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.intent.ModelFolder;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.intent.Thresholds;
import pl.sortownia.classifier.language.Glossary;
import pl.sortownia.classifier.language.Languages;
import pl.sortownia.classifier.model.TextModel;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.SearchWeights;
import pl.sortownia.classifier.search.Synonyms;

/** The door: text in, understanding out. Thread-safe; open it once and share it. */
public final class Classifier {

  private static final double ASKS_NOTHING = 0.5;
  private static final String THANKS = "inne-podziekowanie";

  private final Taxonomy taxonomy;
  private final KnowledgeIndex index;
  private final LetterJudge letters;
  private final ArticleRanking articles;
  private final PersonalDataFinder personalData = new PersonalDataFinder();
  private final Languages languages = new Languages();
  private final LetterFlags flags;
  private final Thresholds thresholds;
  private final String model;

  private Classifier(Path models, List<Passage> knowledge, Synonyms synonyms) {
    taxonomy = Taxonomy.read(models.resolve("taxonomy.yaml"));
    index =
        KnowledgeIndex.open(knowledge, synonyms, SearchWeights.read(models.resolve("search.yaml")));
    var folder = ModelFolder.at(models.resolve("intent"));
    TextModel intents = folder.open();
    var fusion = intents.note("Fusion").map(Fusion::parse).orElseGet(Fusion::none);
    var symbols = SymbolRules.read(models.resolve("symbols.yaml"));
    var glossary = Glossary.read(models.resolve("glossary.yaml"));
    letters = new LetterJudge(new IntentJudge(intents, index, symbols, fusion, glossary), taxonomy);
    articles = new ArticleRanking(index, glossary);
    flags = new LetterFlags(FlagRules.read(models.resolve("flags.yaml")));
    thresholds = Thresholds.read(models.resolve("thresholds.yaml"));
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
    return open(models, knowledge, Synonyms.read(models.resolve("synonyms.yaml")));
  }

  /** Opens it with synonyms that are kept elsewhere: an office has them in its database. */
  public static Classifier open(Path models, List<Passage> knowledge, Synonyms synonyms) {
    return new Classifier(models, knowledge, synonyms);
  }

  private Classifier(Classifier other, Thresholds thresholds) {
    taxonomy = other.taxonomy;
    index = other.index;
    letters = other.letters;
    articles = other.articles;
    flags = other.flags;
    this.thresholds = thresholds;
    model = other.model;
  }

  /** The same classifier, more or less careful; shares all that is large. */
  public Classifier with(Thresholds others) {
    return new Classifier(this, others);
  }

  /**
   * Understands one letter.
   *
   * @param subject subject line, may be empty
   * @param text visible text; offsets in the result refer to it
   */
  public Understanding understand(String subject, String text) {
    String language = languages.of(text.isBlank() ? subject : text);
    var judged = letters.judge(subject, text);
    var raised = flags.of(subject, text, language, judged);
    return new Understanding(
        language,
        judged.topics(),
        judged.intents(),
        judged.none(),
        judged.questions(),
        personalData.find(text),
        raised,
        decision(judged, raised),
        model);
  }

  private Decision decision(LetterJudge.Judged judged, List<Flag> raised) {
    boolean forAPerson =
        raised.stream()
            .anyMatch(f -> f.id().equals("vulnerable") || f.id().equals("not-a-question"));
    if (forAPerson || judged.intents().isEmpty()) {
      return Decision.ASK_HUMAN;
    }
    Ranked first = judged.intents().get(0);
    boolean nothingAsked =
        judged.none() >= ASKS_NOTHING || first.id().equals(THANKS) && first.p() >= ASKS_NOTHING;
    if (nothingAsked) {
      return Decision.NO_REPLY;
    }
    return surely(judged) ? Decision.SUGGEST : Decision.ASK_HUMAN;
  }

  // a letter of several matters halves the certainty of each, its questions do not
  private boolean surely(LetterJudge.Judged judged) {
    return !judged.questions().isEmpty()
        && judged.questions().stream()
            .flatMap(q -> q.intent().stream())
            .allMatch(i -> thresholds.pass(i.id(), i.p()));
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
