package pl.sortownia.reading.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A zip entry that ends at a cap, so that a bomb stays small. */
final class Inflated extends FilterInputStream {
  private long left;

  Inflated(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  /** Reads an entry to its end without keeping it; false when it is bigger than the cap. */
  static boolean within(InputStream in, long most) throws IOException {
    var buffer = new byte[8192];
    var size = 0L;
    for (var n = in.read(buffer); n >= 0 && size <= most; n = in.read(buffer)) {
      size += n;
    }
    return size <= most;
  }

  @Override
  public int read() throws IOException {
    return left-- > 0 ? super.read() : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    var n = super.read(bytes, offset, (int) Math.min(length, left));
    left -= Math.max(n, 0);
    return n;
  }

  @Override
  public void close() {
    // the zip goes on to its next entry
  }
}
