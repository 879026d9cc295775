package pl.sortownia.reading.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Header text decoded: encoded words (RFC 2047) as they really come, and raw 8-bit letters.
 *
 * <p>Neighbouring words of one charset are joined as bytes before they are decoded, since many
 * programs cut in the middle of a letter; a word inside a decoded word is decoded again.
 */
public final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s*]{1,60})(?:\\*[^?]{0,20})?\\?([BbQq])\\?([^?]*)(\\?=|$)");
  // a ? of the text left bare in a Q word: everything up to the closing ?= is the word
  private static final Pattern LOOSE_Q =
      Pattern.compile("=\\?([^?\\s*]{1,60})\\?([Qq])\\?((?:(?!\\?=|=\\?).){1,2000})(\\?=)");

  private EncodedWords() {}

  /** Decodes a raw header value, one char a byte. */
  public static String decode(String raw, Budget budget) {
    var text = raw.contains("=?") ? decodeOnce(raw, budget) : plain(raw, budget);
    for (var round = 0; round < 2 && WORD.matcher(text).find(); round++) {
      text = decodeAgain(text, budget);
    }
    return text.replaceAll("[\\p{Cc}]+", " ").strip();
  }

  /** A word inside a decoded word: the text around it is decoded already and stays. */
  private static String decodeAgain(String text, Budget budget) {
    return WORD.matcher(text)
        .replaceAll(word ->
            Matcher.quoteReplacement(
                Charsets.decode(
                    bytes(word.group(2), word.group(3), budget), word.group(1), budget)));
  }

  private static String decodeOnce(String text, Budget budget) {
    var out = new StringBuilder();
    var word = WORD.matcher(text);
    if (!word.find()) {
      word = LOOSE_Q.matcher(text);
      if (!word.find()) {
        return plain(text, budget);
      }
    }
    var at = 0;
    var charset = "";
    var bytes = new ByteArrayOutputStream();
    do {
      var between = text.substring(at, word.start());
      var joined = bytes.size() > 0 && between.isBlank();
      if (!joined || !charset.equalsIgnoreCase(word.group(1))) {
        out.append(Charsets.decode(bytes.toByteArray(), charset, budget));
        bytes.reset();
        out.append(joined ? "" : plain(between, budget));
      }
      charset = word.group(1);
      bytes.writeBytes(bytes(word.group(2), word.group(3), budget));
      at = word.end();
    } while (word.find());
    out.append(Charsets.decode(bytes.toByteArray(), charset, budget));
    return out.append(plain(text.substring(at), budget)).toString();
  }

  private static byte[] bytes(String encoding, String text, Budget budget) {
    var slice =
        Slice.of(
            text.replace('_', encoding.equalsIgnoreCase("q") ? ' ' : '_')
                .getBytes(StandardCharsets.ISO_8859_1));
    return encoding.equalsIgnoreCase("b")
        ? Transfer.base64(slice, budget)
        : Transfer.quotedPrintable(slice, budget);
  }

  /** Raw letters beyond ASCII are against the rules (before RFC 6532) and daily bread. */
  private static String plain(String text, Budget budget) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 255) {
        return text;
      }
    }
    var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (Charsets.isAscii(bytes)) {
      return text;
    }
    if (Charsets.strictUtf8(bytes).isEmpty()) {
      budget.flaw("raw-8bit-header");
    }
    return Charsets.decode(bytes, "utf-8", budget);
  }
}
