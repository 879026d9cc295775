package pl.sortownia.reading.mime;

import java.nio.charset.StandardCharsets;

/** UTF-8 with foreign bytes in it: a footer or quote that some program glued in as windows-1250. */
final class BrokenUtf8 {
  private BrokenUtf8() {}

  static String decode(byte[] bytes) {
    var good = 0;
    var bad = 0;
    for (var i = 0; i < bytes.length; ) {
      var length = sequence(bytes, i);
      if (length == 0) {
        bad++;
        i++;
      } else {
        good += length > 1 ? 1 : 0;
        i += length;
      }
    }
    return good * 2 < bad ? Guess.decode(bytes) : mixed(bytes);
  }

  private static String mixed(byte[] bytes) {
    var out = new StringBuilder(bytes.length);
    var i = 0;
    while (i < bytes.length) {
      var length = sequence(bytes, i);
      if (length > 0) {
        out.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      } else if (isCutSequence(bytes, i)) {
        out.append('\uFFFD');
        i = behindCutSequence(bytes, i);
      } else {
        out.append(new String(bytes, i, 1, Charsets.WINDOWS_1250));
        i++;
      }
    }
    return out.toString();
  }

  /** A lead byte with some but not all of its followers: the text was cut there. */
  private static boolean isCutSequence(byte[] bytes, int at) {
    var lead = bytes[at] & 0xFF;
    return lead >= 0xE0 && at + 1 < bytes.length && isFollower(bytes[at + 1])
        || lead >= 0xC2 && at + 1 == bytes.length;
  }

  private static int behindCutSequence(byte[] bytes, int at) {
    var end = at + 1;
    while (end < bytes.length && isFollower(bytes[end])) {
      end++;
    }
    return end;
  }

  /** Length of the well-formed sequence at {@code at}, or 0. */
  private static int sequence(byte[] bytes, int at) {
    var lead = bytes[at] & 0xFF;
    var length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (at + length > bytes.length) {
      return 0;
    }
    for (var i = 1; i < length; i++) {
      if (!isFollower(bytes[at + i])) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isFollower(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
