package pl.sortownia.classifier.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Lemmas;
import pl.sortownia.classifier.text.StopWords;

/** Index terms of words: the same way for articles and for questions. */
final class Terms {

  private static final int GRAM = 4;

  private Terms() {}

  static List<String> lemmas(String[] words) {
    var lemmas = new ArrayList<String>(words.length);
    for (String word : words) {
      if (!StopWords.contains(word)) {
        lemmas.add(Lemmas.of(word));
      }
    }
    return lemmas;
  }

  static List<String> folded(String[] words) {
    var folded = new ArrayList<String>(words.length);
    for (String word : words) {
      if (!StopWords.contains(word)) {
        folded.add(Folding.fold(word));
      }
    }
    return folded;
  }

  /** Four neighbouring characters inside a word: they forgive typing errors and odd endings. */
  static Set<String> grams(String[] words) {
    var grams = new LinkedHashSet<String>();
    for (String word : folded(words)) {
      for (int from = 0; from + GRAM <= word.length(); from++) {
        grams.add(word.substring(from, from + GRAM));
      }
    }
    return grams;
  }
}
