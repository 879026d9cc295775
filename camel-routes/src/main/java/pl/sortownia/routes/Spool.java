package pl.sortownia.routes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.sortownia.letter.Raw;

/**
 * Takes one mail in as the server hands it out: a small one into memory, a big one into a file that
 * only we may read. What lies above the cap goes by.
 */
final class Spool extends OutputStream {
  private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
  private static final String PREFIX = "sortownia-list-";
  private static final String SUFFIX = ".eml";
  private static final int IN_MEMORY = 1_000_000;
  private final DeferredFileOutputStream out;
  private final long cap;
  private long length;

  Spool(long cap) throws IOException {
    this.cap = cap;
    this.out =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix(PREFIX)
            .setSuffix(SUFFIX)
            .get();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int room = (int) Math.min(count, cap - length);
    if (room > 0) {
      out.write(bytes, from, room);
      length += room;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** What was taken in; the spool is closed by then. */
  Raw raw() {
    return out.isInMemory() ? new Raw.InMemory(out.getData()) : new Raw.OnDisk(path(), length);
  }

  /** The store has it, or the mail stays on the server. */
  void delete() {
    try {
      out.close();
      if (!out.isInMemory()) {
        Files.deleteIfExists(path());
      }
    } catch (IOException e) {
      LOG.warn("{} stays behind: {}; delete it by hand", path(), e.getMessage());
    }
  }

  /** Deletes what a killed office left behind: these are people's letters. */
  static void sweep(Instant before) {
    var folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (var left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path file : left) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.warn("{}: {}; delete {}*{} there by hand", folder, e.getMessage(), PREFIX, SUFFIX);
    }
  }

  private Path path() {
    return out.getFile().toPath();
  }
}
