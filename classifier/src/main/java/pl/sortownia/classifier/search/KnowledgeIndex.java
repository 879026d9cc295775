package pl.sortownia.classifier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import pl.sortownia.classifier.text.FormSymbols;
import pl.sortownia.classifier.text.Tokens;

/** The published articles in memory, searched by words, base forms and parts of words. */
public final class KnowledgeIndex {

  private static final String ID = "id";
  private static final int SHORT = 15;

  private final Map<String, Passage> passages = new LinkedHashMap<>();
  private final Synonyms synonyms;
  private final IndexSearcher searcher;

  private KnowledgeIndex(List<Passage> passages, Synonyms synonyms) throws IOException {
    passages.forEach(p -> this.passages.put(p.id(), p));
    this.synonyms = synonyms;
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (Passage passage : this.passages.values()) {
        writer.addDocument(document(passage));
      }
    }
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** Builds the index; a later passage replaces an earlier one with the same id. */
  public static KnowledgeIndex open(List<Passage> passages, Synonyms synonyms) {
    try {
      return new KnowledgeIndex(passages, synonyms);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed; give the program more heap", e);
    }
  }

  private static Document document(Passage passage) {
    String[] asked = Tokens.words(passage.title() + ". " + String.join(". ", passage.askedAs()));
    String[] text = Tokens.words(passage.text());
    var document = new Document();
    document.add(new StringField(ID, passage.id(), Field.Store.YES));
    add(document, "asked", Terms.lemmas(asked));
    add(document, "exact", Terms.folded(asked));
    add(document, "gram", Terms.grams(asked));
    add(document, "text", Terms.lemmas(text));
    add(document, "symbol", passage.symbols().stream().map(FormSymbols::normal).toList());
    return document;
  }

  private static void add(Document document, String field, Collection<String> terms) {
    document.add(new TextField(field, String.join(" ", terms), Field.Store.NO));
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
    var found = new LinkedHashMap<String, Double>();
    var words = Tokens.words(query);
    if (words.length == 0 || passages.isEmpty()) {
      return found;
    }
    try {
      var stored = searcher.storedFields();
      for (var doc : searcher.search(query(query, words), atMost).scoreDocs) {
        found.put(stored.document(doc.doc).get(ID), (double) doc.score);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed; restart the program", e);
    }
    return found;
  }

  private Query query(String text, String[] words) {
    Map<Term, Float> terms = new HashMap<>();
    collect(terms, "asked", Terms.lemmas(words), 1f);
    // spellings and parts of words help short queries; long letters have base forms enough
    if (words.length <= SHORT) {
      collect(terms, "exact", Terms.folded(words), 0.3f);
      collect(terms, "gram", Terms.grams(words), 0.12f);
    }
    collect(terms, "text", Terms.lemmas(words), 0.5f);
    collect(terms, "symbol", FormSymbols.in(text), 2f);
    for (String synonym : synonyms.of(words)) {
      collect(terms, "asked", Terms.lemmas(Tokens.words(synonym)), 0.4f);
    }
    var query = new BooleanQuery.Builder();
    terms.entrySet().stream()
        .limit(IndexSearcher.getMaxClauseCount())
        .forEach(
            e -> query.add(new BoostQuery(new TermQuery(e.getKey()), e.getValue()), Occur.SHOULD));
    return query.build();
  }

  private static void collect(
      Map<Term, Float> terms, String field, Collection<String> values, float weight) {
    values.forEach(v -> terms.merge(new Term(field, v), weight, Math::max));
  }

  /** The articles in the order given. */
  public Collection<Passage> passages() {
    return passages.values();
  }
}
