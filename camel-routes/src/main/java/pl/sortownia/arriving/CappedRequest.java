package pl.sortownia.arriving;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body ends with an error at a bound: a chunked body does not say its length. */
final class CappedRequest extends HttpServletRequestWrapper {
  private final long most;

  CappedRequest(HttpServletRequest request, long most) {
    super(request);
    this.most = most;
  }

  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(long most) {
      super("body of more than " + most + " bytes");
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Capped(super.getInputStream(), most);
  }

  private static final class Capped extends ServletInputStream {
    private final ServletInputStream all;
    private final long most;
    private long read;

    Capped(ServletInputStream all, long most) {
      this.all = all;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = all.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int some = all.read(buffer, from, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int some) throws TooLarge {
      read += some;
      if (read > most) {
        throw new TooLarge(most);
      }
    }

    @Override
    public boolean isFinished() {
      return all.isFinished();
    }

    @Override
    public boolean isReady() {
      return all.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      all.setReadListener(listener);
    }
  }
}
