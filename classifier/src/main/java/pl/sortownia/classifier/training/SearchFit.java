package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.sortownia.classifier.fusion.ConditionalLogit;
import pl.sortownia.classifier.fusion.ConditionalLogit.Choice;
import pl.sortownia.classifier.search.Aspect;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.SearchWeights;

/**
 * Fits the weights of the search: phrasings must find their article in an index that lacks them,
 * and lessons must find an article of their intent.
 */
final class SearchFit {

  private static final int ASPECTS = Aspect.values().length;
  private static final double[] NOTHING_FITS = new double[ASPECTS];

  private SearchFit() {}

  /** The weights under which the right articles are most likely. */
  static SearchWeights of(
      List<SearchQuery> phrasings, List<SearchQuery> lessons, List<Passage> knowledge) {
    var every = knowledge.stream().map(Passage::id).toList();
    var among =
        Stream.concat(phrasings.stream(), lessons.stream()).map(q -> choice(q, every)).toList();
    var sisters = phrasings.stream().map(q -> choice(q, sisters(q, knowledge))).toList();
    return new SearchWeights(weights(among), weights(sisters));
  }

  /** Ids of the articles that share the main intent of the query's article. */
  static List<String> sisters(SearchQuery query, List<Passage> knowledge) {
    return knowledge.stream()
        .filter(p -> p.intents().contains(query.intent()))
        .map(Passage::id)
        .toList();
  }

  private static Choice choice(SearchQuery query, List<String> candidates) {
    var rows = new ArrayList<double[]>();
    var right = new boolean[candidates.size()];
    for (int i = 0; i < right.length; i++) {
      rows.add(query.aspects().getOrDefault(candidates.get(i), NOTHING_FITS));
      right[i] = query.right().contains(candidates.get(i));
    }
    return new Choice(rows.toArray(double[][]::new), right, 1);
  }

  private static Map<Aspect, Double> weights(List<Choice> choices) {
    var weights = new EnumMap<Aspect, Double>(Aspect.class);
    double[] fitted = ConditionalLogit.fitNotNegative(choices, ASPECTS);
    for (Aspect aspect : Aspect.values()) {
      // four digits: the rest differs between processors, and equal lessons shall give equal files
      double rounded = Math.round(1e4 * fitted[aspect.ordinal()]) / 1e4;
      if (rounded > 0) {
        weights.put(aspect, rounded);
      }
    }
    return weights;
  }
}
