package pl.sortownia.reading.mime;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The charset that an HTML page names in its own head. */
final class HtmlCharset {
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  private HtmlCharset() {}

  static String of(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    var meta = META.matcher(start);
    return meta.find() ? meta.group(1) : "";
  }
}
