package pl.sortownia.reading.mime;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** UTF-7 (RFC 2152), which the JDK does not know and old Outlooks still send. */
final class Utf7 {
  private static final Pattern RUN = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

  private Utf7() {}

  static String decode(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var budget = new Budget(Caps.defaults());
    return RUN.matcher(text)
        .replaceAll(run -> java.util.regex.Matcher.quoteReplacement(run(run.group(1), budget)));
  }

  private static String run(String base64, Budget budget) {
    if (base64.isEmpty()) {
      return "+";
    }
    var bytes = Transfer.base64(Slice.of(base64.getBytes(StandardCharsets.ISO_8859_1)), budget);
    return new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16BE);
  }
}
