package pl.sortownia.classifier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** The published articles in memory, searched by words, base forms and parts of words. */
public final class KnowledgeIndex {

  private static final int ARTICLES = 60;
  private static final int PHRASINGS = 60;
  // equal scores stand in the order of ids, so that every node ranks alike
  private static final Comparator<Map.Entry<String, Double>> BEST_FIRST =
      Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Passage> passages = new LinkedHashMap<>();
  private final Synonyms synonyms;
  private final SearchWeights weights;
  private final IndexSearcher searcher;

  private KnowledgeIndex(List<Passage> passages, Synonyms synonyms, SearchWeights weights)
      throws IOException {
    passages.forEach(p -> this.passages.put(p.id(), p));
    this.synonyms = synonyms;
    this.weights = weights;
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (Passage passage : this.passages.values()) {
        writer.addDocuments(Wording.documents(passage));
      }
    }
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** Builds the index with weights that nothing was fitted on. */
  public static KnowledgeIndex open(List<Passage> passages, Synonyms synonyms) {
    return open(passages, synonyms, SearchWeights.unfitted());
  }

  /** Builds the index; a later passage replaces an earlier one with the same id. */
  public static KnowledgeIndex open(
      List<Passage> passages, Synonyms synonyms, SearchWeights weights) {
    try {
      return new KnowledgeIndex(passages, synonyms, weights);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed; give the program more heap", e);
    }
  }

  /** Articles that fit the words of the query, best first; empty when no word fits. */
  public List<Hit> search(String query, int atMost) {
    var scores = scores(query, atMost);
    return scores.entrySet().stream()
        .map(e -> hit(passages.get(e.getKey()), e.getValue(), query))
        .toList();
  }

  private static Hit hit(@Nullable Passage passage, double score, String query) {
    var found = java.util.Objects.requireNonNull(passage);
    var extract = Extract.of(found, query);
    return new Hit(found.id(), score, extract.sentence(), extract.words());
  }

  /**
   * What in an article fits the query, with score 0.
   *
   * @throws NullPointerException when there is no such article
   */
  public Hit explained(String article, String query) {
    return hit(passages.get(article), 0, query);
  }

  /** Scores of the best articles, best first, without the work of explaining them. */
  public Map<String, Double> scores(String query, int atMost) {
    return best(query, weights.all(), atMost);
  }

  /** Logits that tell the articles of one intent from each other. */
  public Map<String, Double> amongSisters(String query) {
    return best(query, weights.sisters(), passages.size());
  }

  private Map<String, Double> best(String query, Map<Aspect, Double> weights, int atMost) {
    var queries = Wording.queries(query, synonyms);
    var nearest = queries.remove(Aspect.NEAREST);
    var all = new BooleanQuery.Builder();
    queries.forEach((aspect, q) -> {
      double weight = weights.getOrDefault(aspect, 0.0);
      if (weight > 0) {
        all.add(new BoostQuery(q, (float) weight), Occur.SHOULD);
      }
    });
    var found = found(all.build(), Math.max(ARTICLES, atMost));
    double near = weights.getOrDefault(Aspect.NEAREST, 0.0);
    if (nearest != null && near > 0) {
      found(nearest, PHRASINGS).forEach((id, score) -> found.merge(id, near * score, Double::sum));
    }
    var best = new LinkedHashMap<String, Double>();
    found.entrySet().stream()
        .sorted(BEST_FIRST)
        .limit(atMost)
        .forEach(e -> best.put(e.getKey(), e.getValue()));
    return best;
  }

  /** Score of each aspect, in its order, for every article that has one; for fitting weights. */
  public Map<String, double[]> aspects(String query) {
    var rows = new HashMap<String, double[]>();
    Wording.queries(query, synonyms)
        .forEach((aspect, q) ->
            found(q, aspect == Aspect.NEAREST ? PHRASINGS : passages.size())
                .forEach((id, score) ->
                    rows.computeIfAbsent(id, i -> new double[Aspect.values().length])[
                            aspect.ordinal()] =
                        score));
    return rows;
  }

  // an article that is found by several phrasings counts by the nearest
  private Map<String, Double> found(Query query, int atMost) {
    var found = new HashMap<String, Double>();
    if (passages.isEmpty()) {
      return found;
    }
    try {
      var stored = searcher.storedFields();
      for (var doc : searcher.search(query, atMost).scoreDocs) {
        found.merge(stored.document(doc.doc).get(Wording.ID), (double) doc.score, Math::max);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed; restart the program", e);
    }
    return found;
  }

  /** The articles in the order given. */
  public Collection<Passage> passages() {
    return passages.values();
  }
}
