package pl.sortownia.classifier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.polish.PolishStemmer;

/**
 * Folded base forms of Polish words, from Morfologik's dictionary.
 *
 * <p>Words typed without Polish signs are unknown to the dictionary, so their signs are guessed
 * back: each spelling with up to {@value #GUESSED_LETTERS} changed letters is looked up.
 * Thread-safe.
 */
public final class Lemmas {

  private static final int GUESSED_LETTERS = 5;
  private static final int REMEMBERED = 60_000;
  private static final ThreadLocal<PolishStemmer> STEMMER =
      ThreadLocal.withInitial(PolishStemmer::new);
  private static final ConcurrentHashMap<String, String> KNOWN = new ConcurrentHashMap<>();

  private Lemmas() {}

  /** The folded lemma of a lower-case word, or the folded word itself when no lemma is known. */
  public static String of(String word) {
    var known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    // numbers of letters would otherwise fill the memory of a process that runs for months
    if (KNOWN.size() > REMEMBERED) {
      KNOWN.clear();
    }
    var lemma = Folding.fold(lookUp(word));
    KNOWN.put(word, lemma);
    return lemma;
  }

  /** Whether the dictionary knows the lower-case word, as typed or with its Polish signs back. */
  public static boolean isKnown(String word) {
    var stemmer = STEMMER.get();
    return first(stemmer, word) != null
        || guesses(word).stream().anyMatch(guess -> first(stemmer, guess) != null);
  }

  private static String lookUp(String word) {
    if (word.length() < 3 || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    var stemmer = STEMMER.get();
    var exact = first(stemmer, word);
    if (exact != null) {
      return exact;
    }
    for (String guess : guesses(word)) {
      var lemma = first(stemmer, guess);
      if (lemma != null) {
        return lemma;
      }
    }
    return word;
  }

  private static @org.jspecify.annotations.Nullable String first(
      PolishStemmer stemmer, String word) {
    var found = stemmer.lookup(word);
    return found.isEmpty() ? null : found.get(0).getStem().toString();
  }

  // fewest changes first, so that the plainest reading wins
  private static List<String> guesses(String word) {
    var guesses = new ArrayList<String>();
    guesses.add(word);
    int changed = 0;
    for (int i = 0; i < word.length() && changed < GUESSED_LETTERS; i++) {
      String signs = withSign(word.charAt(i));
      if (!signs.isEmpty()) {
        changed++;
        extend(guesses, i, signs);
      }
    }
    guesses.remove(0);
    return guesses;
  }

  private static void extend(List<String> guesses, int at, String signs) {
    int known = guesses.size();
    for (int g = 0; g < known; g++) {
      String guess = guesses.get(g);
      for (int s = 0; s < signs.length(); s++) {
        guesses.add(guess.substring(0, at) + signs.charAt(s) + guess.substring(at + 1));
      }
    }
  }

  private static String withSign(char c) {
    return switch (c) {
      case 'a' -> "ą";
      case 'c' -> "ć";
      case 'e' -> "ę";
      case 'l' -> "ł";
      case 'n' -> "ń";
      case 'o' -> "ó";
      case 's' -> "ś";
      case 'z' -> "żź";
      default -> "";
    };
  }
}
