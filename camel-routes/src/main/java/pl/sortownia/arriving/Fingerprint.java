package pl.sortownia.arriving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.sortownia.letter.Raw;

/**
 * What two copies of one letter have in common, however they were delivered.
 *
 * <p>Copies of a mail differ in what servers add on the way (Received, Delivered-To, X-…,
 * Authentication-Results …) and in their line ends. So only what the sender wrote is counted:
 * Message-ID, From, Date, Subject and the body. To is left out: a mail to two of our addresses is
 * one letter. Works on raw bytes and reads them once; nothing that a mail may hold makes it throw.
 */
public final class Fingerprint {
  private static final List<String> OF_THE_SENDER =
      List.of("message-id", "from", "date", "subject");
  private static final int NAME = 80;
  private static final int HEAD = 262_144;

  private Fingerprint() {}

  /** Fingerprint of an RFC 5322 message, or of whatever came instead: 64 hex characters. */
  public static String ofMail(Raw mail) throws IOException {
    try (var in = mail.open()) {
      byte[] start = in.readNBytes(HEAD);
      int body = bodyOf(start);
      Map<String, String> written = written(start, body);
      MessageDigest sum = sha256();
      for (String name : OF_THE_SENDER) {
        sum.update(
            (name + '=' + written.getOrDefault(name, "") + '\n').getBytes(StandardCharsets.UTF_8));
      }
      var content = new Content(sum);
      // without a head that we know, everything counts: two broken mails must not pass for one
      content.add(start, written.isEmpty() ? 0 : body, start.length);
      for (byte[] next = in.readNBytes(HEAD); next.length > 0; next = in.readNBytes(HEAD)) {
        content.add(next, 0, next.length);
      }
      return HexFormat.of().formatHex(sum.digest());
    }
  }

  /** Fingerprint of any text, for what is known by a key of its own. */
  public static String ofText(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Offset behind the empty line that ends the head; 0 when there is none. */
  private static int bodyOf(byte[] raw) {
    int line = 0;
    for (int at = 0; at < raw.length; at++) {
      if (raw[at] == '\n') {
        boolean empty = at == line || (at == line + 1 && raw[line] == '\r');
        if (empty && line > 0) {
          return at + 1;
        }
        line = at + 1;
      }
    }
    return 0;
  }

  private static Map<String, String> written(byte[] raw, int body) {
    var found = new LinkedHashMap<String, String>();
    int start = 0;
    while (start < body) {
      int end = endOfField(raw, start, body);
      String name = nameOf(raw, start, end);
      if (OF_THE_SENDER.contains(name) && !found.containsKey(name)) {
        int value = start + name.length() + 1;
        found.put(name, unfolded(raw, value, end));
      }
      start = end;
    }
    return found;
  }

  /** A field goes on as long as lines begin with a blank (RFC 5322, 2.2.3). */
  private static int endOfField(byte[] raw, int start, int body) {
    int at = start;
    while (at < body) {
      if (raw[at++] == '\n' && (at >= body || (raw[at] != ' ' && raw[at] != '\t'))) {
        return at;
      }
    }
    return body;
  }

  private static String nameOf(byte[] raw, int start, int end) {
    for (int at = start; at < Math.min(end, start + NAME); at++) {
      if (raw[at] == ':') {
        return new String(raw, start, at - start, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static String unfolded(byte[] raw, int start, int end) {
    return new String(raw, start, end - start, StandardCharsets.ISO_8859_1)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * The content with bare line feeds, without the empty lines that servers add or drop at its end.
   */
  private static final class Content {
    private final MessageDigest sum;
    private int lineFeeds;

    Content(MessageDigest sum) {
      this.sum = sum;
    }

    void add(byte[] bytes, int from, int to) {
      int start = from;
      for (int at = from; at < to; at++) {
        if (bytes[at] == '\r' || bytes[at] == '\n') {
          words(bytes, start, at);
          lineFeeds += bytes[at] == '\n' ? 1 : 0;
          start = at + 1;
        }
      }
      words(bytes, start, to);
    }

    /** Line feeds count only once something follows them. */
    private void words(byte[] bytes, int from, int to) {
      if (to > from) {
        for (; lineFeeds > 0; lineFeeds--) {
          sum.update((byte) '\n');
        }
        sum.update(bytes, from, to - from);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
