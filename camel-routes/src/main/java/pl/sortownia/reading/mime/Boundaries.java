package pl.sortownia.reading.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A multipart cut at its boundary (RFC 2046 §5.1).
 *
 * <p>Own cutting instead of MimeMultipart: Jakarta Mail makes an object of every part before the
 * first can be refused, and a mail of nothing but boundary lines takes all memory.
 */
final class Boundaries {
  private Boundaries() {}

  /** The parts; one part with everything when no boundary is found. */
  static List<Slice> cut(Slice body, String declared, Budget budget) {
    var parts =
        declared.isEmpty() ? List.<Slice>of() : cutAt(body, declared.stripTrailing(), budget);
    if (!parts.isEmpty()) {
      return parts;
    }
    budget.flaw("boundary-missing");
    var found = firstDashedLine(body);
    return found.isEmpty() ? List.of() : cutAt(body, found, budget);
  }

  private static List<Slice> cutAt(Slice body, String boundary, Budget budget) {
    var mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    var parts = new ArrayList<Slice>();
    var start = -1;
    for (var at = body.from(); at < body.to(); at = body.nextLine(at)) {
      var kind = boundaryAt(body, at, mark);
      if (kind == Line.OTHER) {
        continue;
      }
      if (start >= 0) {
        parts.add(new Slice(body.bytes(), start, beforeLineEnd(body, start, at)));
      }
      start = kind == Line.LAST ? -1 : body.nextLine(at);
      if (kind == Line.LAST || parts.size() > budget.caps().parts()) {
        return parts;
      }
    }
    if (start >= 0) {
      budget.flaw("boundary-end-missing");
      parts.add(body.from(start));
    }
    return parts;
  }

  private enum Line {
    OTHER,
    NEXT,
    LAST
  }

  private static Line boundaryAt(Slice body, int at, byte[] mark) {
    if (at + mark.length > body.to()) {
      return Line.OTHER;
    }
    for (var i = 0; i < mark.length; i++) {
      if (body.bytes()[at + i] != mark[i]) {
        return Line.OTHER;
      }
    }
    var i = at + mark.length;
    var last = i + 1 < body.to() && body.bytes()[i] == '-' && body.bytes()[i + 1] == '-';
    i += last ? 2 : 0;
    while (i < body.to() && (body.bytes()[i] == ' ' || body.bytes()[i] == '\t')) {
      i++;
    }
    // anything else: the boundary of an inner part that begins with ours
    return last ? Line.LAST : body.isLineEnd(i) ? Line.NEXT : Line.OTHER;
  }

  /** The line end before a boundary belongs to the boundary. */
  private static int beforeLineEnd(Slice body, int start, int at) {
    var end = at;
    if (end > start && body.bytes()[end - 1] == '\n') {
      end--;
    }
    if (end > start && body.bytes()[end - 1] == '\r') {
      end--;
    }
    return end;
  }

  /**
   * The boundary as the body shows it: a line of two dashes and a word, with a header behind it.
   */
  private static String firstDashedLine(Slice body) {
    var at = body.from();
    for (var line = 0; at < body.to() && line < 200; line++) {
      var next = body.nextLine(at);
      var text = body.from(at).until(next).latin1().stripTrailing();
      var following = body.from(next).until(body.nextLine(next)).latin1();
      if (text.matches("--[^\\s-][^\\s]{0,98}")
          && following.regionMatches(true, 0, "content-", 0, 8)) {
        return text.substring(2);
      }
      at = next;
    }
    return "";
  }
}
