package pl.sortownia.knowledge.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.search.Aspect;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.Library;

/** Why an article was, or was not, suggested for a letter. */
@Component
public class Why {
  private static final int ALL = 1000;
  private static final double[] NO_SCORES = {};
  private final Classifiers classifiers;
  private final Library library;

  public Why(Classifiers classifiers, Library library) {
    this.classifiers = classifiers;
    this.library = library;
  }

  /**
   * How one article stands with one question.
   *
   * @param rank place among all suggestions, from 1; 0 when it is not among them
   * @param p probability of the suggestion
   * @param intents its intents with their probability for this question, in the article's order
   * @param searchRank place in the search by words alone; 0 when no word fits
   * @param fields score of the search by aspect, before it is weighed
   * @param words words of the letter that stand in the article, strongest first
   */
  public record Standing(
      String article,
      int rank,
      double p,
      Map<String, Double> intents,
      int searchRank,
      Map<Aspect, Double> fields,
      List<String> words) {}

  /**
   * One question of the letter.
   *
   * @param mine the article that was asked about
   * @param ahead those that stand before it, the first ones first
   * @param intents what the question was held to ask
   * @param sayings in sentences, the gravest first
   */
  public record Case(
      String text,
      Standing mine,
      List<Standing> ahead,
      List<Ranked> intents,
      List<Saying> sayings) {}

  /** A reason in kind; the page has the words. */
  public enum Saying {
    NOT_VALID,
    OTHER_INTENT,
    INTENT_BEHIND,
    SISTER_FITS_BETTER,
    NO_WORD_FITS,
    IT_IS_FIRST
  }

  /** The letter read again with what is published now. */
  public List<Case> of(String article, String subject, String text) {
    Classifier classifier = classifiers.current();
    return classifier.understand(subject, text).questions().stream()
        .map(it -> one(article, it, classifier))
        .toList();
  }

  private Case one(String article, Question question, Classifier classifier) {
    List<String> ranked = classifier.suggest(question, ALL).stream().map(Ranked::id).toList();
    var probabilities = new LinkedHashMap<String, Double>();
    classifier.suggest(question, ALL).forEach(it -> probabilities.put(it.id(), it.p()));
    Standing mine = standing(article, question, probabilities, classifier);
    int until = mine.rank() == 0 ? ranked.size() : mine.rank() - 1;
    List<Standing> ahead =
        ranked.stream()
            .limit(Math.min(3, until))
            .map(it -> standing(it, question, probabilities, classifier))
            .toList();
    return new Case(
        question.text(), mine, ahead, question.intents(), sayings(mine, ahead, question));
  }

  private Standing standing(
      String article, Question question, Map<String, Double> ranked, Classifier classifier) {
    var intents = new LinkedHashMap<String, Double>();
    library
        .article(article)
        .map(Article::intents)
        .orElse(List.of())
        .forEach(it -> intents.put(it, probability(it, question)));
    double[] scores = classifier.index().aspects(question.text()).get(article);
    var found = List.copyOf(classifier.index().scores(question.text(), ALL).keySet());
    return new Standing(
        article,
        List.copyOf(ranked.keySet()).indexOf(article) + 1,
        ranked.getOrDefault(article, 0.0),
        intents,
        found.indexOf(article) + 1,
        fields(scores == null ? NO_SCORES : scores),
        isFound(article, classifier)
            ? classifier.index().explained(article, question.text()).because()
            : List.of());
  }

  /** An article that does not hold today is in no index. */
  private static boolean isFound(String article, Classifier classifier) {
    return classifier.index().passages().stream().anyMatch(it -> it.id().equals(article));
  }

  private static double probability(String intent, Question question) {
    return question.intents().stream()
        .filter(it -> it.id().equals(intent))
        .findFirst()
        .map(Ranked::p)
        .orElse(0.0);
  }

  private static Map<Aspect, Double> fields(double[] scores) {
    var fields = new EnumMap<Aspect, Double>(Aspect.class);
    for (Aspect it : Aspect.values()) {
      if (scores.length > it.ordinal() && scores[it.ordinal()] > 0) {
        fields.put(it, scores[it.ordinal()]);
      }
    }
    return fields;
  }

  private List<Saying> sayings(Standing mine, List<Standing> ahead, Question question) {
    var sayings = new ArrayList<Saying>();
    Optional<Article> article = library.article(mine.article());
    if (article.map(it -> !it.validOn(library.today())).orElse(true)) {
      sayings.add(Saying.NOT_VALID);
    }
    double best = mine.intents().values().stream().mapToDouble(it -> it).max().orElse(0);
    boolean first = question.intent().map(it -> mine.intents().containsKey(it.id())).orElse(false);
    if (best == 0) {
      sayings.add(Saying.OTHER_INTENT);
    } else if (!first) {
      sayings.add(Saying.INTENT_BEHIND);
    } else if (!ahead.isEmpty()) {
      sayings.add(Saying.SISTER_FITS_BETTER);
    }
    if (mine.fields().isEmpty()) {
      sayings.add(Saying.NO_WORD_FITS);
    }
    if (sayings.isEmpty()) {
      sayings.add(Saying.IT_IS_FIRST);
    }
    return sayings;
  }
}
