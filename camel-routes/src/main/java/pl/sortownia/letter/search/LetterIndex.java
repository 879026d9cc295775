package pl.sortownia.letter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Tokens;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Masking;

/**
 * The index on disk. Its documents lie in the order in which they are wanted, newest first, so a
 * search stops at the first page of hits however many there are.
 */
final class LetterIndex implements AutoCloseable {
  static final String ID = "id";
  static final String LEMMAS = "l";
  static final String FOLDED = "f";
  static final String SENDER = "n";
  private static final String KEY = "k";
  private static final String ORIGIN = "origin";
  private static final String MARK = "mark";
  private static final Sort NEWEST = new Sort(new SortField(ID, SortField.Type.LONG, true));
  private static final double MEGABYTES = 32;
  private final PersonalDataFinder finder = new PersonalDataFinder();
  private final FSDirectory folder;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final String origin;
  private long mark;

  /**
   * @param origin the database that it is fed by: an index of another one is thrown away
   */
  LetterIndex(Path path, String origin) throws IOException {
    this.origin = origin;
    folder = FSDirectory.open(path);
    var config = new IndexWriterConfig(new WhitespaceAnalyzer());
    writer = new IndexWriter(folder, config.setIndexSort(NEWEST).setRAMBufferSizeMB(MEGABYTES));
    searchers = new SearcherManager(writer, null);
    Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
    if (kept != null) {
      kept.forEach(this::read);
    }
  }

  private void read(Map.Entry<String, String> kept) {
    if (kept.getKey().equals(ORIGIN + origin)) {
      mark = Long.parseLong(kept.getValue());
    }
  }

  /** Up to which line of the feed it holds everything. */
  long mark() {
    return mark;
  }

  void startAnew() throws IOException {
    writer.deleteAll();
    mark = 0;
    upTo(0, true);
  }

  /** Replaces what it holds of a case. */
  void put(Case its, List<Letters.Kept> letters) throws IOException {
    List<String> words = letters.stream().flatMap(it -> words(it).stream()).toList();
    var document = new Document();
    document.add(new StringField(KEY, String.valueOf(its.id()), Field.Store.NO));
    document.add(new LongPoint(ID, its.id()));
    document.add(new NumericDocValuesField(ID, its.id()));
    document.add(text(LEMMAS, words.stream().map(SearchWords::term)));
    document.add(text(FOLDED, words.stream().map(Folding::fold)));
    String sender = its.asker().name() + " " + its.asker().address();
    document.add(text(SENDER, Arrays.stream(Tokens.words(sender)).map(Folding::fold)));
    writer.updateDocument(new Term(KEY, String.valueOf(its.id())), document);
  }

  private static TextField text(String name, Stream<String> terms) {
    return new TextField(name, terms.collect(Collectors.joining(" ")), Field.Store.NO);
  }

  private List<String> words(Letters.Kept it) {
    String subject = it.letter().head().subject();
    String text = it.letter().text();
    return Stream.of(
            Masking.mask(subject, finder.find(subject)), Masking.mask(text, finder.find(text)))
        .flatMap(covered -> Arrays.stream(Tokens.words(covered)))
        .toList();
  }

  /** What was put becomes visible, and stays after a restart. */
  void upTo(long line, boolean commit) throws IOException {
    mark = Math.max(mark, line);
    searchers.maybeRefreshBlocking();
    if (commit) {
      writer.setLiveCommitData(Map.of(ORIGIN + origin, String.valueOf(mark)).entrySet());
      writer.commit();
    }
  }

  /** Ids of cases that hold the words, newest first, older than the given one. */
  List<Long> find(SearchWords words, long before, int atMost) {
    try {
      var searcher = searchers.acquire();
      try {
        var collector = new TopFieldCollectorManager(NEWEST, atMost, null, 1);
        var ids = new ArrayList<Long>();
        for (ScoreDoc hit : searcher.search(words.query(before), collector).scoreDocs) {
          ids.add((Long) ((FieldDoc) hit).fields[0]);
        }
        return ids;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    folder.close();
  }
}
