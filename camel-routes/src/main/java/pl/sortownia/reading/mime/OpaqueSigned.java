package pl.sortownia.reading.mime;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * The message inside an opaque S/MIME signature (CMS signed-data, RFC 5652 §5). The signature is
 * not checked here.
 */
final class OpaqueSigned {
  // 1.2.840.113549.1.7.2 signedData and 1.2.840.113549.1.7.1 data
  private static final byte[] SIGNED = {6, 9, 42, -122, 72, -122, -9, 13, 1, 7, 2};
  private static final byte[] CONTENT = {6, 9, 42, -122, 72, -122, -9, 13, 1, 7, 1};
  private static final int OCTETS = 0x04;
  private static final int OCTETS_IN_PIECES = 0x24;

  private OpaqueSigned() {}

  static Optional<Slice> content(byte[] der) {
    var signed = indexOf(der, SIGNED, 0, Math.min(der.length, 40));
    var at = signed < 0 ? -1 : indexOf(der, CONTENT, signed, Math.min(der.length, 400));
    if (at < 0) {
      return Optional.empty();
    }
    var out = new ByteArrayOutputStream();
    try {
      // [0] EXPLICIT around the octets
      var octets = behindHead(der, at + CONTENT.length);
      collect(der, octets, out, 0);
    } catch (ArrayIndexOutOfBoundsException cut) {
      // what was collected so far is the best text to be had
    }
    return out.size() == 0 ? Optional.empty() : Optional.of(Slice.of(out.toByteArray()));
  }

  private static int collect(byte[] der, int at, ByteArrayOutputStream out, int depth) {
    var tag = der[at] & 0xFF;
    var start = behindHead(der, at);
    var length = length(der, at);
    if (tag == OCTETS && length >= 0) {
      var end = Math.min(start + length, der.length);
      out.write(der, start, Math.max(0, end - start));
      return end;
    }
    if (tag != OCTETS_IN_PIECES || depth > 3) {
      return der.length;
    }
    var end = length < 0 ? der.length : Math.min(start + length, der.length);
    var next = start;
    while (next < end && !(der[next] == 0 && der[next + 1] == 0)) {
      next = collect(der, next, out, depth + 1);
    }
    return Math.min(next + (length < 0 ? 2 : 0), der.length);
  }

  private static int behindHead(byte[] der, int at) {
    var first = der[at + 1] & 0xFF;
    return at + 2 + (first > 0x80 ? first & 0x7F : 0);
  }

  /** Length, or -1 for the indefinite form. */
  private static int length(byte[] der, int at) {
    var first = der[at + 1] & 0xFF;
    if (first <= 0x80) {
      return first == 0x80 ? -1 : first;
    }
    var length = 0;
    for (var i = 0; i < (first & 0x7F); i++) {
      length = length << 8 | der[at + 2 + i] & 0xFF;
    }
    return length < 0 ? 0 : length;
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
    for (var i = from; i + wanted.length <= to; i++) {
      if (java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
