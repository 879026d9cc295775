package pl.sortownia.reading.mime;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Content-Transfer-Encoding undone (RFC 2045 §6), forgiving where the JDK and Jakarta Mail throw.
 */
final class Transfer {
  private static final byte[] VALUES = new byte[256];

  static {
    Arrays.fill(VALUES, (byte) -1);
    var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (var i = 0; i < 64; i++) {
      VALUES[alphabet.charAt(i)] = (byte) i;
    }
    // the URL alphabet, met in mail of web programs
    VALUES['-'] = 62;
    VALUES['_'] = 63;
  }

  private Transfer() {}

  static byte[] decode(Slice raw, String encoding, Budget budget) {
    var name = encoding.toLowerCase(Locale.ROOT).replaceAll("[\\s\"';]", "");
    return switch (name) {
      case "base64", "b" -> base64(raw, budget);
      case "quoted-printable", "quotedprintable", "q" -> quotedPrintable(raw, budget);
      case "x-uuencode", "uuencode", "x-uue", "uue" -> Uuencoded.firstFile(raw);
      case "", "7bit", "8bit", "binary", "7-bit", "8-bit" -> raw.copy();
      default -> {
        budget.flaw("transfer-encoding-unknown");
        yield raw.copy();
      }
    };
  }

  /** Letters outside the alphabet are skipped, padding in the middle starts a new run. */
  static byte[] base64(Slice raw, Budget budget) {
    var out = new byte[raw.length() / 4 * 3 + 3];
    var size = 0;
    var bits = 0;
    var held = 0;
    for (var i = raw.from(); i < raw.to(); i++) {
      var b = raw.bytes()[i] & 0xFF;
      var value = VALUES[b];
      if (value >= 0) {
        bits = bits << 6 | value;
        held += 6;
        if (held >= 8) {
          held -= 8;
          out[size++] = (byte) (bits >> held);
        }
      } else if (b == '=') {
        held = 0;
      } else if (b > ' ') {
        budget.flaw("transfer-encoding-broken");
      }
    }
    return Arrays.copyOf(out, size);
  }

  /** A stray = stays as it is; a soft line break may carry blanks after it. */
  static byte[] quotedPrintable(Slice raw, Budget budget) {
    var out = new ByteArrayOutputStream(raw.length());
    var i = raw.from();
    while (i < raw.to()) {
      var b = raw.bytes()[i];
      if (b != '=') {
        out.write(b);
        i++;
        continue;
      }
      var high = hex(raw, i + 1);
      var low = hex(raw, i + 2);
      if (high >= 0 && low >= 0) {
        out.write(high << 4 | low);
        i += 3;
      } else if (softBreak(raw, i + 1) > 0) {
        i = softBreak(raw, i + 1);
      } else {
        budget.flaw("transfer-encoding-broken");
        out.write(b);
        i++;
      }
    }
    return out.toByteArray();
  }

  /** Offset behind a soft line break that starts at {@code at}, or 0 when there is none. */
  private static int softBreak(Slice raw, int at) {
    var i = at;
    while (i < raw.to() && (raw.bytes()[i] == ' ' || raw.bytes()[i] == '\t')) {
      i++;
    }
    return raw.isLineEnd(i) ? Math.max(raw.nextLine(i), i) : 0;
  }

  private static int hex(Slice raw, int at) {
    return at < raw.to() ? Character.digit(raw.bytes()[at], 16) : -1;
  }
}
