package pl.sortownia.reading.mime;

import java.util.Locale;

/**
 * One part of a message: its header and its body, still encoded.
 *
 * @param header its fields
 * @param body raw bytes
 * @param type Content-Type with parameters; {@code text/plain} when there is none
 * @param disposition Content-Disposition with parameters
 */
public record Part(Header header, Slice body, Params type, Params disposition) {

  static Part of(HeaderBlock block, String defaultType, Budget budget) {
    var header = block.header();
    var type = Params.parse(header.first("content-type"), budget);
    if (type.value().isEmpty() || !type.value().contains("/")) {
      // "Content-Type: text" (RFC 822 times) and empty ones
      type =
          new Params(type.value().startsWith("text") ? "text/plain" : defaultType, type.params());
    }
    return new Part(
        header, block.body(), type, Params.parse(header.first("content-disposition"), budget));
  }

  /** A whole message. */
  public static Part message(Slice raw, Budget budget) {
    return of(HeaderBlock.ofMessage(raw, budget), "text/plain", budget);
  }

  public boolean is(String prefix) {
    return type.value().startsWith(prefix);
  }

  boolean isAttached() {
    return disposition.value().startsWith("attachment");
  }

  /** File name as sent; empty when it has none. */
  public String name() {
    var name = disposition.get("filename");
    if (name.isEmpty()) {
      name = type.get("name");
    }
    // a path of the sender's disk, and letters that no file name holds
    return name.replaceAll("^.*[\\\\/]", "")
        .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "")
        .strip();
  }

  /** Decoded bytes. */
  public byte[] bytes(Budget budget) {
    return Transfer.decode(body, encoding(), budget);
  }

  /** The body decoded into text by its declared charset, or a better one. */
  String text(Budget budget) {
    var bytes = bytes(budget);
    var most = budget.caps().textBytes() * 4L;
    if (bytes.length > most) {
      budget.flaw("text-cut");
      bytes = java.util.Arrays.copyOf(bytes, (int) most);
    }
    var charset = type.get("charset");
    if (charset.isEmpty() && is("text/html")) {
      charset = HtmlCharset.of(bytes);
    }
    return Charsets.decode(bytes, charset, budget);
  }

  private String encoding() {
    return header
        .first("content-transfer-encoding")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\(.*", "");
  }
}
