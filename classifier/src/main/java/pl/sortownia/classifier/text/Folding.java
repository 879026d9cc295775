package pl.sortownia.classifier.text;

import java.util.Locale;

/** Brings letters typed with and without Polish signs to one form. */
public final class Folding {

  private static final String FROM = "ąćęłńóśźżäöüßáéíúýčěřšžůëèêàâîïôûç";
  private static final String TO = "acelnoszzaousaeiuycerszueeeaaiiouc";

  private Folding() {}

  /** Lower case without diacritics; as long as the input, so offsets stay true. */
  public static String fold(String text) {
    var folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    char lower = Character.toLowerCase(c);
    int at = FROM.indexOf(lower);
    return at < 0 ? lower : TO.charAt(at);
  }

  /** Lower case in the language of the house. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
