package pl.sortownia.reading.mime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of the raw bytes, not copied: a 40 MB mail lies in memory once.
 *
 * @param bytes the array that it lies in
 * @param from offset of its first byte
 * @param to offset behind its last byte
 */
public record Slice(byte[] bytes, int from, int to) {

  public static Slice of(byte[] bytes) {
    return new Slice(bytes, 0, bytes.length);
  }

  public int length() {
    return to - from;
  }

  public Slice from(int start) {
    return new Slice(bytes, Math.min(start, to), to);
  }

  public Slice until(int end) {
    return new Slice(bytes, from, Math.max(from, Math.min(end, to)));
  }

  public byte[] copy() {
    return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
  }

  /** One char a byte, so that the bytes can be had back. */
  public String latin1() {
    return new String(bytes, from, length(), StandardCharsets.ISO_8859_1);
  }

  public InputStream stream() {
    return new ByteArrayInputStream(bytes, from, length());
  }

  /** Offset of the first byte of the next line, or the end. Lines end in LF, CRLF or a lone CR. */
  int nextLine(int at) {
    for (var i = at; i < to; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
      if (bytes[i] == '\r') {
        return i + 1 < to && bytes[i + 1] == '\n' ? i + 2 : i + 1;
      }
    }
    return to;
  }

  boolean isLineEnd(int at) {
    return at >= to || bytes[at] == '\n' || bytes[at] == '\r';
  }
}
