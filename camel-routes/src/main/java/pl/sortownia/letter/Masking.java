package pl.sortownia.letter;

import java.util.List;
import pl.sortownia.classifier.PersonalDatum;

/**
 * Personal data covered, for lists, logs and lessons: all but the last two characters of a number,
 * all but the initials of a name.
 */
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
      boolean name = datum.type() == PersonalDatum.Type.NAME;
      int to = name ? datum.to() : datum.to() - SHOWN;
      for (int at = datum.from(); at < to; at++) {
        boolean initial = name && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
        if (Character.isLetterOrDigit(masked.charAt(at)) && !initial) {
          masked.setCharAt(at, '●');
        }
      }
    }
    return masked.toString();
  }
}
