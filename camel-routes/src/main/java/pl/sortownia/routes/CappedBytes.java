package pl.sortownia.routes;

import java.io.ByteArrayOutputStream;

/**
 * Keeps the first bytes of a mail and lets the rest go by: a giant takes no more memory than this.
 */
final class CappedBytes extends ByteArrayOutputStream {
  private final int cap;

  CappedBytes(int cap) {
    super(16_384);
    this.cap = cap;
  }

  @Override
  public synchronized void write(int b) {
    if (count < cap) {
      super.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    int room = Math.min(length, cap - count);
    if (room > 0) {
      super.write(bytes, from, room);
    }
  }
}
