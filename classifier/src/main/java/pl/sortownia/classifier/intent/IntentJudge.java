package pl.sortownia.classifier.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import pl.sortownia.classifier.fusion.Evidence;
import pl.sortownia.classifier.fusion.Fusion;
import pl.sortownia.classifier.language.Glossary;
import pl.sortownia.classifier.model.TextModel;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;

/** Judges texts with a model, the articles and the symbols. Thread-safe. */
public final class IntentJudge {

  private static final int ARTICLES = 12;
  // an article is mostly about its first intent
  private static final double FURTHER_INTENT = 0.6;
  private static final int REMEMBERED = 10_000;

  private final TextModel model;
  private final KnowledgeIndex index;
  private final SymbolRules symbols;
  private final Fusion fusion;
  private final Glossary glossary;
  private final Map<String, Passage> passages = new HashMap<>();
  private final Map<String, double[]> words = new ConcurrentHashMap<>();

  /**
   * A judge.
   *
   * @param glossary Polish words for those of other languages
   */
  public IntentJudge(
      TextModel model,
      KnowledgeIndex index,
      SymbolRules symbols,
      Fusion fusion,
      Glossary glossary) {
    this.model = model;
    this.index = index;
    this.symbols = symbols;
    this.fusion = fusion;
    this.glossary = glossary;
    index.passages().forEach(p -> passages.put(p.id(), p));
  }

  /** This judge with another fusion. */
  public IntentJudge with(Fusion other) {
    return new IntentJudge(model, index, symbols, other, glossary);
  }

  /** Labels in the order of {@link #probabilities}; the empty one is "none of them". */
  public List<String> labels() {
    return model.outcomes();
  }

  /** Calibrated probability of each label. */
  public double[] probabilities(String subject, String text) {
    return fusion.probabilities(evidence(subject, text));
  }

  /** Calibrated probabilities from evidence gathered before. */
  public double[] probabilities(Evidence evidence) {
    return fusion.probabilities(evidence);
  }

  /** What model, search and symbols say about a text. */
  public Evidence evidence(String subject, String text) {
    String read = glossary.with(text);
    String whole = subject + "\n" + read;
    return new Evidence(
        labels(),
        model.margins(subject, read),
        found(whole),
        symbols.named(whole),
        model.familiarity(whole));
  }

  /** Evidence of a part of a text whose search was done before. */
  public Evidence evidence(String words, Evidence whole) {
    String part = glossary.with(words);
    return new Evidence(
        labels(),
        model.margins("", part),
        whole.found(),
        symbols.named(part),
        model.familiarity(part));
  }

  private Map<String, Double> found(String text) {
    var found = new HashMap<String, Double>();
    index
        .scores(text, ARTICLES)
        .forEach((id, score) -> {
          double share = 1;
          for (String intent : Objects.requireNonNull(passages.get(id)).intents()) {
            found.merge(intent, share * score, Math::max);
            share = FURTHER_INTENT;
          }
        });
    return found;
  }

  /** Probability of one label for what is left of a text whose search was done before. */
  public double probability(String subject, String text, Evidence whole, int label) {
    String read = glossary.with(text);
    String left = subject + "\n" + read;
    var evidence =
        new Evidence(
            labels(),
            model.margins(subject, read),
            whole.found(),
            symbols.named(left),
            model.familiarity(left));
    return fusion.probabilities(evidence)[label];
  }

  /** What one word says for each label, for comparing labels with each other. */
  public double[] evidence(String word) {
    // letters share most of their words, and reasons look at each word of each letter
    if (words.size() > REMEMBERED) {
      words.clear();
    }
    return words.computeIfAbsent(word, model::evidence);
  }
}
