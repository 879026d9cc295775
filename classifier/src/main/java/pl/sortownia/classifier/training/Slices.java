package pl.sortownia.classifier.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import pl.sortownia.classifier.text.Lemmas;
import pl.sortownia.classifier.text.Tokens;

/** Kinds of letters whose figures are worth seeing apart. */
final class Slices {

  private static final int SHORT = 15;
  private static final int LONG = 90;
  private static final double TYPOS = 0.1;
  private static final Set<String> NEAR_ONES =
      Set.of(
          "maz",
          "zona",
          "matka",
          "mama",
          "ojciec",
          "tata",
          "syn",
          "corka",
          "brat",
          "siostra",
          "babcia",
          "dziadek",
          "tesciowa");

  static final Map<String, Predicate<Lesson>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("no diacritics", l -> l.text().length() > 30 && l.text().equals(plain(l.text())));
    ALL.put("short (up to 15 words)", l -> words(l).length <= SHORT);
    ALL.put("long (over 90 words)", l -> words(l).length > LONG);
    ALL.put("two questions", l -> !l.also().isEmpty());
    ALL.put("second person's matter", Slices::isOfSomebodyNear);
    ALL.put("typing errors", l -> unknown(l) > TYPOS);
    ALL.put("none of them", l -> l.intent().isEmpty());
    ALL.put("one of them", l -> !l.intent().isEmpty());
    ALL.put("as people usually ask", l -> l.asAsked() && !l.intent().isEmpty());
    ALL.put("not Polish", l -> l.origin().equals("other-language"));
    ALL.put("written to be hard", l -> !l.asAsked() && !l.intent().isEmpty());
  }

  private Slices() {}

  private static String plain(String text) {
    return text.chars().allMatch(c -> c < 128 || !Character.isLetter(c)) ? text : "";
  }

  private static String[] words(Lesson lesson) {
    return Tokens.words(lesson.text());
  }

  private static boolean isOfSomebodyNear(Lesson lesson) {
    for (String word : words(lesson)) {
      if (NEAR_ONES.contains(Lemmas.of(word))) {
        return true;
      }
    }
    return false;
  }

  // a word whose lemma is the word itself, not even as a base form, is unknown or mistyped
  private static double unknown(Lesson lesson) {
    String[] words = words(lesson);
    int unknown = 0;
    for (String word : words) {
      boolean longEnough = word.length() > 5 && Character.isLetter(word.charAt(0));
      unknown += longEnough && !Lemmas.isKnown(word) ? 1 : 0;
    }
    return words.length < 8 ? 0 : (double) unknown / words.length;
  }
}
