package pl.sortownia.classifier.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers; {@code 800+} is one token, a hyphen separates. */
public final class Tokens {

  private Tokens() {}

  /** The tokens of a text in order, with offsets. */
  public static List<Token> of(String text) {
    var tokens = new ArrayList<Token>(text.length() / 6 + 1);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        int end = i < text.length() && isPlusOfANumber(text, i) ? i + 1 : i;
        tokens.add(new Token(text.substring(start, end), start, end));
        start = -1;
      }
    }
    return tokens;
  }

  // "800+", "Mama 4+" and "Mały ZUS+" are names of benefits, not sums
  private static boolean isPlusOfANumber(String text, int at) {
    return text.charAt(at) == '+'
        && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
  }

  /** The lower-case words of a text, as the feature generators take them. */
  public static String[] words(String text) {
    return of(text).stream().map(t -> Folding.lower(t.text())).toArray(String[]::new);
  }
}
