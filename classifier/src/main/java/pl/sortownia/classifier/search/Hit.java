package pl.sortownia.classifier.search;

import java.util.List;

/**
 * An article found.
 *
 * @param id id of the article
 * @param score BM25 score; comparable within one search only
 * @param passage the sentence that fits best, matched words between {@code **}
 * @param because words of the query that matched, strongest first
 */
public record Hit(String id, double score, String passage, List<String> because) {
  public Hit {
    because = List.copyOf(because);
  }
}
