package pl.sortownia.classifier.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import pl.sortownia.classifier.text.FormSymbols;
import pl.sortownia.classifier.text.Tokens;

/** What of an article and of a query meets in each field of the index. */
final class Wording {

  static final String ID = "id";
  private static final String PHRASING = "phrasing";
  private static final int SHORT = 15;

  private Wording() {}

  /** One document for the article, and one for each phrasing. */
  static List<Document> documents(Passage passage) {
    String[] asked = Tokens.words(String.join(". ", passage.askedAs()));
    String[] title = Tokens.words(passage.title());
    String[] both = Tokens.words(passage.title() + ". " + String.join(". ", passage.askedAs()));
    var article = named(passage);
    add(article, Aspect.ASKED.name(), Terms.lemmas(asked));
    add(article, Aspect.TITLE.name(), Terms.lemmas(title));
    add(article, Aspect.EXACT.name(), Terms.folded(both));
    add(article, Aspect.GRAM.name(), Terms.grams(both));
    add(article, Aspect.TEXT.name(), Terms.lemmas(Tokens.words(passage.text())));
    add(
        article,
        Aspect.SYMBOL.name(),
        passage.symbols().stream().map(FormSymbols::normal).toList());
    add(
        article,
        Aspect.LAW.name(),
        Terms.lemmas(Tokens.words(String.join(". ", passage.legalBasis()))));
    var documents = new ArrayList<Document>();
    documents.add(article);
    for (String phrasing : passage.askedAs()) {
      var document = named(passage);
      add(document, PHRASING, Terms.lemmas(Tokens.words(phrasing)));
      documents.add(document);
    }
    return documents;
  }

  private static Document named(Passage passage) {
    var document = new Document();
    document.add(new StringField(ID, passage.id(), Field.Store.YES));
    return document;
  }

  private static void add(Document document, String field, Collection<String> terms) {
    document.add(new TextField(field, String.join(" ", terms), Field.Store.NO));
  }

  /** A query for each aspect that the text has words for. */
  static Map<Aspect, Query> queries(String text, Synonyms synonyms) {
    String[] words = Tokens.words(text);
    var lemmas = new LinkedHashSet<>(Terms.lemmas(words));
    var queries = new EnumMap<Aspect, Query>(Aspect.class);
    put(queries, Aspect.ASKED, Aspect.ASKED.name(), lemmas);
    put(queries, Aspect.TITLE, Aspect.TITLE.name(), lemmas);
    put(queries, Aspect.TEXT, Aspect.TEXT.name(), lemmas);
    put(queries, Aspect.LAW, Aspect.LAW.name(), lemmas);
    put(queries, Aspect.NEAREST, PHRASING, lemmas);
    put(queries, Aspect.SYMBOL, Aspect.SYMBOL.name(), Set.copyOf(FormSymbols.in(text)));
    // spellings and parts of words help short queries; long letters have base forms enough
    if (words.length <= SHORT) {
      put(queries, Aspect.EXACT, Aspect.EXACT.name(), new LinkedHashSet<>(Terms.folded(words)));
      put(queries, Aspect.GRAM, Aspect.GRAM.name(), Terms.grams(words));
    }
    var others = new LinkedHashSet<String>();
    synonyms.of(words).forEach(s -> others.addAll(Terms.lemmas(Tokens.words(s))));
    others.removeAll(lemmas);
    put(queries, Aspect.SYNONYM, Aspect.ASKED.name(), others);
    return queries;
  }

  private static void put(
      Map<Aspect, Query> queries, Aspect aspect, String field, Set<String> terms) {
    var query = new BooleanQuery.Builder();
    terms.stream()
        .limit(IndexSearcher.getMaxClauseCount() / 8)
        .forEach(t -> query.add(new TermQuery(new Term(field, t)), Occur.SHOULD));
    if (!terms.isEmpty()) {
      queries.put(aspect, query.build());
    }
  }
}
