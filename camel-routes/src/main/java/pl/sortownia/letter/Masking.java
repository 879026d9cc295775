package pl.sortownia.letter;

import java.util.List;
import pl.sortownia.classifier.PersonalDatum;

/** Personal data with all but the last two characters covered, for lists, logs and lessons. */
public final class Masking {
  private static final int SHOWN = 2;

  private Masking() {}

  /**
   * @param text any text
   * @param found personal data in it, in order of offset
   * @return the text, as long as before, with the data covered
   */
  public static String mask(String text, List<PersonalDatum> found) {
    var masked = new StringBuilder(text);
    for (PersonalDatum datum : found) {
      for (int at = datum.from(); at < datum.to() - SHOWN; at++) {
        if (Character.isLetterOrDigit(masked.charAt(at))) {
          masked.setCharAt(at, '●');
        }
      }
    }
    return masked.toString();
  }
}
