package pl.sortownia.reading.mime;

import java.nio.charset.StandardCharsets;

/**
 * The header of a message or part, and where its body starts.
 *
 * @param header the fields
 * @param body all that follows
 */
record HeaderBlock(Header header, Slice body) {
  private static final int LONGEST_FIELD = 65_536;

  /** Reads the header of a whole message: what mail programs put before it is skipped. */
  static HeaderBlock ofMessage(Slice raw, Budget budget) {
    var start = raw.from();
    if (startsWith(raw, start, 0xEF, 0xBB, 0xBF)) {
      start += 3;
    }
    while (start < raw.to() && raw.isLineEnd(start)) {
      start = raw.nextLine(start);
    }
    // mbox separator, sometimes quoted
    if (startsWith(raw, start, 'F', 'r', 'o', 'm', ' ')
        || startsWith(raw, start, '>', 'F', 'r', 'o', 'm', ' ')) {
      start = raw.nextLine(start);
    }
    return of(raw.from(start), budget);
  }

  static HeaderBlock of(Slice raw, Budget budget) {
    var header = new Header();
    var at = raw.from();
    while (at < raw.to() && !raw.isLineEnd(at)) {
      var end = endOfField(raw, at);
      if (!isField(raw, at, end)) {
        budget.flaw("header-end-missing");
        return new HeaderBlock(header, raw.from(at));
      }
      addField(header, raw, at, end, budget);
      at = end;
    }
    return new HeaderBlock(header, raw.from(raw.nextLine(at)));
  }

  /** A field runs on over lines that begin with white space. */
  private static int endOfField(Slice raw, int at) {
    var end = raw.nextLine(at);
    while (end < raw.to() && (raw.bytes()[end] == ' ' || raw.bytes()[end] == '\t')) {
      end = raw.nextLine(end);
    }
    return end;
  }

  private static boolean isField(Slice raw, int at, int end) {
    for (var i = at; i < end; i++) {
      var b = raw.bytes()[i];
      if (b == ':') {
        return i > at;
      }
      if (b <= ' ' && !(b == ' ' || b == '\t') || b == 127) {
        return false;
      }
      // a blank inside a name: a sentence with a colon, not a field ("Dzień dobry: ...")
      if ((b == ' ' || b == '\t') && !onlyBlanksBeforeColon(raw, i, end)) {
        return at == i;
      }
    }
    return false;
  }

  private static boolean onlyBlanksBeforeColon(Slice raw, int at, int end) {
    var i = at;
    while (i < end && (raw.bytes()[i] == ' ' || raw.bytes()[i] == '\t')) {
      i++;
    }
    return i < end && raw.bytes()[i] == ':';
  }

  private static void addField(Header header, Slice raw, int at, int end, Budget budget) {
    var stop = end;
    if (end - at > LONGEST_FIELD || at - raw.from() > budget.caps().headerBytes()) {
      budget.flaw("header-too-long");
      stop = at - raw.from() > budget.caps().headerBytes() ? at : at + LONGEST_FIELD;
    }
    var line = new String(raw.bytes(), at, stop - at, StandardCharsets.ISO_8859_1);
    var colon = line.indexOf(':');
    if (colon > 0) {
      header.add(line.substring(0, colon).strip(), unfolded(line.substring(colon + 1), budget));
    }
  }

  private static String unfolded(String value, Budget budget) {
    var out = new StringBuilder(value.length());
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      if (c == 0) {
        budget.flaw("nul-bytes");
      } else if (c != '\r' && c != '\n') {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private static boolean startsWith(Slice raw, int at, int... bytes) {
    for (var i = 0; i < bytes.length; i++) {
      if (at + i >= raw.to() || (raw.bytes()[at + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
