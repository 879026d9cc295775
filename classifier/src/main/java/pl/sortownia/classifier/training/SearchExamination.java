package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import pl.sortownia.classifier.search.Aspect;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.SearchWeights;
import pl.sortownia.classifier.search.Synonyms;

/**
 * How well the search finds articles whose phrasings it does not hold, with weights that were
 * fitted on the other folds.
 *
 * @param rows figures of each kind of query
 */
public record SearchExamination(List<Row> rows) {

  /**
   * Figures of one kind of query; shares are 0 to 1.
   *
   * @param name what was asked, and of which articles
   * @param queries how many
   * @param recallAt1 share whose first article is right
   * @param recallAt3 share with a right article among three
   * @param recallAt10 the same among ten
   * @param mrr mean of one divided by the rank of the first right article
   */
  public record Row(
      String name,
      int queries,
      double recallAt1,
      double recallAt3,
      double recallAt10,
      double mrr) {}

  /** Holds the examination. */
  public static SearchExamination hold(
      List<Lesson> lessons, List<Passage> knowledge, Synonyms synonyms) {
    var phrasings = SearchQuery.phrasings(knowledge, synonyms);
    var letters = SearchQuery.lessons(lessons, knowledge, synonyms, true);
    var bare = SearchQuery.lessons(lessons, knowledge, synonyms, false);
    var fitted = new ArrayList<SearchWeights>();
    for (int fold = 0; fold < SearchQuery.FOLDS; fold++) {
      fitted.add(SearchFit.of(but(fold, phrasings), but(fold, letters), knowledge));
    }
    var all = knowledge.stream().map(Passage::id).toList();
    return new SearchExamination(
        List.of(
            row(
                "phrasings, among all articles",
                phrasings,
                fitted,
                SearchWeights::all,
                (q, k) -> all,
                knowledge),
            row(
                "phrasings, plain weights",
                phrasings,
                plain(),
                SearchWeights::all,
                (q, k) -> all,
                knowledge),
            row(
                "phrasings, within their intent",
                phrasings,
                fitted,
                SearchWeights::sisters,
                SearchFit::sisters,
                knowledge),
            row(
                "the same, plain weights",
                phrasings,
                plain(),
                SearchWeights::sisters,
                SearchFit::sisters,
                knowledge),
            row(
                "lessons, by titles and texts",
                bare,
                fitted,
                SearchWeights::all,
                (q, k) -> all,
                knowledge),
            row(
                "lessons, with phrasings",
                letters,
                fitted,
                SearchWeights::all,
                (q, k) -> all,
                knowledge)));
  }

  private static List<SearchWeights> plain() {
    return java.util.Collections.nCopies(SearchQuery.FOLDS, SearchWeights.unfitted());
  }

  private static List<SearchQuery> but(int fold, List<SearchQuery> queries) {
    return queries.stream().filter(q -> q.fold() != fold).toList();
  }

  private static Row row(
      String name,
      List<SearchQuery> queries,
      List<SearchWeights> weights,
      java.util.function.Function<SearchWeights, Map<Aspect, Double>> which,
      BiFunction<SearchQuery, List<Passage>, List<String>> candidates,
      List<Passage> knowledge) {
    double first = 0;
    double three = 0;
    double ten = 0;
    double reciprocal = 0;
    for (SearchQuery query : queries) {
      int rank =
          rank(query, candidates.apply(query, knowledge), which.apply(weights.get(query.fold())));
      first += rank <= 1 ? 1 : 0;
      three += rank <= 3 ? 1 : 0;
      ten += rank <= 10 ? 1 : 0;
      reciprocal += 1.0 / rank;
    }
    double size = Math.max(1, queries.size());
    return new Row(name, queries.size(), first / size, three / size, ten / size, reciprocal / size);
  }

  // articles that fit alike stand before the right one: luck is no merit
  private static int rank(SearchQuery query, List<String> candidates, Map<Aspect, Double> weights) {
    double best = 0;
    for (String id : query.right()) {
      best = Math.max(best, score(query, id, weights));
    }
    int rank = 1;
    for (String id : candidates) {
      boolean before = !query.right().contains(id) && score(query, id, weights) >= best;
      rank += before ? 1 : 0;
    }
    return rank;
  }

  private static double score(SearchQuery query, String id, Map<Aspect, Double> weights) {
    double[] row = query.aspects().get(id);
    double score = 0;
    for (Aspect aspect : Aspect.values()) {
      score += row == null ? 0 : weights.getOrDefault(aspect, 0.0) * row[aspect.ordinal()];
    }
    return score;
  }

  /** The figures as a table. */
  public String asText() {
    var text =
        new StringBuilder("search                          queries    @1    @3   @10   MRR\n");
    for (Row r : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-32s %6d %4.1f%% %4.1f%% %4.1f%% %5.3f%n",
              r.name(),
              r.queries(),
              100 * r.recallAt1(),
              100 * r.recallAt3(),
              100 * r.recallAt10(),
              r.mrr()));
    }
    return text.toString();
  }
}
