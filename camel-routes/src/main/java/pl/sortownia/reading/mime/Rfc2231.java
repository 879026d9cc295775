package pl.sortownia.reading.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** A parameter in pieces, of which some are percent-encoded in a charset named by the first. */
final class Rfc2231 {
  private Rfc2231() {}

  /** Joins pieces; each begins with {@code *} when it is encoded, with a blank when it is not. */
  static String joined(SortedMap<Integer, String> pieces, Budget budget) {
    var charset = "";
    var bytes = new ByteArrayOutputStream();
    // programs cut pieces even inside %C4: they are decoded together
    var encoded = new StringBuilder();
    var first = true;
    for (var marked : pieces.values()) {
      var piece = marked.substring(1);
      if (!marked.startsWith("*")) {
        bytes.writeBytes(percentDecoded(encoded.toString()));
        encoded.setLength(0);
        bytes.writeBytes(piece.getBytes(StandardCharsets.ISO_8859_1));
      } else if (first && piece.indexOf('\'') >= 0) {
        var quote = piece.indexOf('\'');
        charset = piece.substring(0, quote);
        encoded.append(piece.substring(Math.max(piece.indexOf('\'', quote + 1), quote) + 1));
      } else {
        encoded.append(piece);
      }
      first = false;
    }
    bytes.writeBytes(percentDecoded(encoded.toString()));
    var text = Charsets.decode(bytes.toByteArray(), charset, budget);
    return text.contains("=?") ? EncodedWords.decode(text, budget) : text;
  }

  private static byte[] percentDecoded(String text) {
    var out = new ByteArrayOutputStream(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      var low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (c == '%' && high >= 0 && low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }
}
