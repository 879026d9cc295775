package pl.sortownia.classifier.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds symbols of forms however they are typed: {@code Z 3}, {@code z-3} and {@code Z3} are {@code
 * z3}.
 */
public final class FormSymbols {

  // letters, an optional separator, digits, an optional letter: Z-15a, ZAS 53, OL-9, PIT-40A/11A
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{L}{1,4})[-–.]?(\\d{1,2})[-– ]?([a-cA-C])?(?![\\p{L}\\p{N}])");
  // a blank between them needs capitals or two letters: "z 3 osobami" is no form
  private static final Pattern APART =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Lu}|[\\p{L}]{2,4})[ ](\\d{1,2})([a-cA-C])?(?![\\p{L}\\p{N}])");
  private static final Set<String> WORDS =
      Set.of(
          "od", "do", "na", "po", "za", "ma", "mam", "lat", "ok", "czy", "co", "nr", "art", "ust",
          "ul", "syn", "te", "to", "o", "i", "a", "we", "w", "z", "u", "m", "mi", "pkt", "godz",
          "tel", "jest", "sa", "ze", "bo", "nie", "pl", "ale", "dla", "by", "kod", "par", "poz",
          "dnia", "dni", "rok", "moje", "oba");

  private FormSymbols() {}

  /** Symbols in the order of the text, folded and without separators. */
  public static Set<String> in(String text) {
    var found = new LinkedHashSet<String>();
    collect(JOINED, text, found);
    collect(APART, text, found);
    return found;
  }

  private static void collect(Pattern pattern, String text, Set<String> found) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      String letters = Folding.fold(matcher.group(1));
      boolean apart = pattern == APART;
      // "Z 3" is a form, "z 3" hardly ever
      boolean capitalZ = matcher.group(1).equals("Z");
      if (!apart || capitalZ || !WORDS.contains(letters)) {
        String tail = matcher.group(3);
        found.add(letters + matcher.group(2) + (tail == null ? "" : Folding.fold(tail)));
      }
    }
  }

  /** One symbol as editors write it, for example {@code ZAS-53}, in the form of {@link #in}. */
  public static String normal(String symbol) {
    return Folding.fold(symbol).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
