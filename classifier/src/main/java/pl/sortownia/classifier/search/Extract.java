package pl.sortownia.classifier.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Lemmas;
import pl.sortownia.classifier.text.StopWords;
import pl.sortownia.classifier.text.Token;
import pl.sortownia.classifier.text.Tokens;

/**
 * Why an article was found.
 *
 * @param sentence its sentence or phrasing with most words of the query, these between {@code **}
 * @param words words of the query that stand in the article, as typed
 */
record Extract(String sentence, List<String> words) {

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
  private static final int MOST_WORDS = 6;

  static Extract of(Passage passage, String query) {
    var asked = lemmas(Tokens.of(query));
    var sentences = new ArrayList<String>();
    sentences.add(passage.title());
    sentences.addAll(passage.askedAs());
    sentences.addAll(List.of(SENTENCE.split(passage.text())));
    String best = passage.title();
    double bestScore = 0;
    for (String sentence : sentences) {
      var found = lemmas(Tokens.of(sentence));
      double size = Math.sqrt(8.0 + found.size());
      found.retainAll(asked);
      if (found.size() / size > bestScore) {
        bestScore = found.size() / size;
        best = sentence;
      }
    }
    return new Extract(marked(best, asked), matched(query, String.join(" ", sentences)));
  }

  private static List<String> matched(String query, String article) {
    var inArticle = lemmas(Tokens.of(article));
    var words = new LinkedHashSet<String>();
    for (Token token : Tokens.of(query)) {
      if (inArticle.contains(lemma(token)) && counts(token)) {
        words.add(Folding.lower(token.text()));
      }
    }
    // long words name things, short ones join them
    return words.stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .limit(MOST_WORDS)
        .toList();
  }

  private static String marked(String sentence, Set<String> asked) {
    var marked = new StringBuilder();
    int at = 0;
    for (Token token : Tokens.of(sentence)) {
      marked.append(sentence, at, token.from());
      boolean hit = counts(token) && asked.contains(lemma(token));
      marked.append(hit ? "**" + token.text() + "**" : token.text());
      at = token.to();
    }
    return marked.append(sentence.substring(at)).toString();
  }

  private static Set<String> lemmas(List<Token> tokens) {
    var lemmas = new HashSet<String>();
    tokens.stream().filter(Extract::counts).forEach(t -> lemmas.add(lemma(t)));
    return lemmas;
  }

  private static boolean counts(Token token) {
    return !StopWords.contains(token.text());
  }

  private static String lemma(Token token) {
    return Lemmas.of(Folding.lower(token.text()));
  }
}
