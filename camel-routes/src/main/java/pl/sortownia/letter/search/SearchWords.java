package pl.sortownia.letter.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Lemmas;
import pl.sortownia.classifier.text.Token;
import pl.sortownia.classifier.text.Tokens;

/**
 * What somebody looks for: every word in any of its forms, {@code "words in a row"}, {@code -word}
 * for none of it, {@code word*} for a beginning.
 */
public final class SearchWords {
  private static final Pattern PIECE = Pattern.compile("(-?)(?:[\"„”]([^\"„”]+)[\"„”]|(\\S+))");
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();
  private final Set<String> lemmas = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();
  private boolean wanted;

  private SearchWords() {}

  public static SearchWords of(String typed) {
    var words = new SearchWords();
    Matcher piece = PIECE.matcher(typed);
    while (piece.find()) {
      boolean not = !piece.group(1).isEmpty();
      if (piece.group(2) != null) {
        words.row(piece.group(2), not);
      } else {
        words.word(piece.group(3), not);
      }
    }
    return words;
  }

  /** The index term of a word. */
  static String term(String word) {
    return Lemmas.of(Folding.lower(word));
  }

  /** Whether there is anything to look for. */
  public boolean isEmpty() {
    return !wanted;
  }

  /** Whether a word of a letter is one of those looked for. */
  boolean hits(String word) {
    String folded = Folding.fold(word);
    return lemmas.contains(term(word)) || beginnings.stream().anyMatch(folded::startsWith);
  }

  /** The query for cases older than this one. */
  Query query(long before) {
    return query.add(LongPoint.newRangeQuery(LetterIndex.ID, 0, before - 1), Occur.FILTER).build();
  }

  private void word(String typed, boolean not) {
    boolean beginning = typed.endsWith("*");
    List<Token> tokens = Tokens.of(typed);
    if (tokens.size() > 1) {
      row(typed, not);
    } else if (!tokens.isEmpty()) {
      String word = tokens.getFirst().text();
      add(beginning ? beginning(word, not) : any(word, not), not);
    }
  }

  private Query any(String word, boolean not) {
    String lemma = term(word);
    if (!not) {
      lemmas.add(lemma);
    }
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(LetterIndex.LEMMAS, lemma)), Occur.SHOULD)
        .add(new PrefixQuery(new Term(LetterIndex.SENDER, Folding.fold(word))), Occur.SHOULD)
        .build();
  }

  private Query beginning(String word, boolean not) {
    String folded = Folding.fold(word);
    if (!not) {
      beginnings.add(folded);
    }
    return new BooleanQuery.Builder()
        .add(new PrefixQuery(new Term(LetterIndex.FOLDED, folded)), Occur.SHOULD)
        .add(new PrefixQuery(new Term(LetterIndex.SENDER, folded)), Occur.SHOULD)
        .build();
  }

  private void row(String typed, boolean not) {
    var row = new PhraseQuery.Builder();
    var sender = new BooleanQuery.Builder();
    for (Token token : Tokens.of(typed)) {
      row.add(new Term(LetterIndex.LEMMAS, term(token.text())));
      sender.add(
          new PrefixQuery(new Term(LetterIndex.SENDER, Folding.fold(token.text()))), Occur.MUST);
      if (!not) {
        lemmas.add(term(token.text()));
      }
    }
    add(
        new BooleanQuery.Builder()
            .add(row.build(), Occur.SHOULD)
            .add(sender.build(), Occur.SHOULD)
            .build(),
        not);
  }

  private void add(Query part, boolean not) {
    wanted |= !not;
    query.add(part, not ? Occur.MUST_NOT : Occur.MUST);
  }
}
