package pl.sortownia.reading.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.parser.txt.CharsetDetector;

/**
 * The charset that the bytes themselves speak for.
 *
 * <p>A general detector needs more text than most letters have and mistakes Polish code pages; so
 * Central European text is told by which reading gives Polish letters inside words, and only text
 * that is mostly high bytes (Cyrillic, Greek, Chinese …) goes to the detector.
 */
final class Guess {
  private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
  private static final String WESTERN = "äöüßÄÖÜéèêëàâãçñíìïáúùûôòõîåæøœÉÈÀÇÑÁÍÚÅÆØ";
  private static final String VOWELS = "aeiouyąęóáéíúàèâêîôû";
  private static final List<Charset> LATIN =
      List.of(
          Charsets.WINDOWS_1250,
          Charset.forName("ISO-8859-2"),
          Charset.forName("windows-1252"),
          Charset.forName("IBM852"),
          Charset.forName("x-MacCentralEurope"));
  private static final int SAMPLE = 20_000;

  private Guess() {}

  static String decode(byte[] bytes) {
    var utf16 = byByteOrderMark(bytes);
    if (utf16 != null) {
      return new String(bytes, utf16);
    }
    return Charsets.strictUtf8(bytes).orElseGet(() -> new String(bytes, of(bytes)));
  }

  private static Charset of(byte[] bytes) {
    if (isMostlyHigh(bytes)) {
      var detector = new CharsetDetector();
      detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
      var match = detector.detect();
      if (match != null) {
        return Charsets.known(match.getName().toLowerCase(java.util.Locale.ROOT))
            .orElse(Charsets.WINDOWS_1250);
      }
    }
    return best(bytes, Charsets.WINDOWS_1250);
  }

  /** Another Latin charset, when the declared one gives symbols where the other gives letters. */
  static Charset betterLatin(byte[] bytes, Charset declared) {
    return LATIN.contains(declared) ? best(bytes, declared) : declared;
  }

  private static Charset best(byte[] bytes, Charset first) {
    var sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    var best = first;
    var most = score(new String(sample, first));
    for (var charset : LATIN) {
      var score = score(new String(sample, charset));
      // to overrule what was declared it takes more than one doubtful letter
      if (score > most + 1.5 || (score > most && most < 0)) {
        best = charset;
        most = score;
      }
    }
    return best;
  }

  private static double score(String text) {
    var score = 0.0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c > 127) {
        var inWord = isLetter(text, i - 1) || isLetter(text, i + 1);
        score += inWord ? inWord(text, i) : c < 160 ? -2 : 0;
      }
    }
    return score;
  }

  private static double inWord(String text, int at) {
    var c = text.charAt(at);
    if (POLISH.indexOf(c) >= 0) {
      return isPolishHere(text, at) ? 1 : -1;
    }
    if (WESTERN.indexOf(c) >= 0) {
      return 0.5;
    }
    if ((c == '¿' || c == '¡') && !isLetter(text, at - 1)) {
      return 0.5;
    }
    return Character.isLetter(c) && c > 191 ? -0.3 : "„”’–—…\u00A0«»".indexOf(c) >= 0 ? 0 : -1;
  }

  /** Polish has no word that begins with ą, ę or ń, no ń before a vowel, no ŻContraseña. */
  private static boolean isPolishHere(String text, int at) {
    var c = text.charAt(at);
    var first = !isLetter(text, at - 1) && !isHigh(text, at - 1);
    if ("ąęńĄĘŃ".indexOf(c) >= 0 && first && Character.isLowerCase(next(text, at))) {
      return false;
    }
    if (c == 'ń' && VOWELS.indexOf(next(text, at)) >= 0) {
      return false;
    }
    return !(Character.isLowerCase(c) && Character.isUpperCase(next(text, at)));
  }

  private static char next(String text, int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isHigh(String text, int at) {
    return at >= 0 && text.charAt(at) > 127 && Character.isLetter(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    var c = text.charAt(at);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isMostlyHigh(byte[] bytes) {
    var high = 0;
    var letters = 0;
    for (var i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      high += bytes[i] < 0 ? 1 : 0;
      letters += bytes[i] < 0 || Character.isLetter(bytes[i]) ? 1 : 0;
    }
    return high > 8 && high * 10 > letters * 4 || high >= 6 && high == letters;
  }

  private static @org.jspecify.annotations.Nullable Charset byByteOrderMark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
  }
}
