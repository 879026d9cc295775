package pl.sortownia.reviewing;

import java.util.HashSet;
import java.util.Set;
import pl.sortownia.classifier.text.Lemmas;
import pl.sortownia.classifier.text.StopWords;
import pl.sortownia.classifier.text.Tokens;

/** How much two texts say the same: the share of base forms that both hold (Jaccard). */
final class Likeness {
  /** Letters of one wording, whatever their greeting. */
  static final double SAME = 0.7;

  private final Set<String> words;

  Likeness(String text) {
    words = words(text);
  }

  double to(String text) {
    Set<String> others = words(text);
    var both = new HashSet<>(words);
    both.retainAll(others);
    int either = words.size() + others.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }

  private static Set<String> words(String text) {
    var lemmas = new HashSet<String>();
    for (String word : Tokens.words(text)) {
      if (!StopWords.contains(word)) {
        lemmas.add(Lemmas.of(word));
      }
    }
    return lemmas;
  }
}
