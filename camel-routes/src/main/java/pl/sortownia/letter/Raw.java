package pl.sortownia.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes on their way from a door into the store: in memory, or, when they are many, in a file that
 * the door deletes afterwards.
 */
public sealed interface Raw {

  long length();

  InputStream open() throws IOException;

  /** A few bytes. */
  record InMemory(byte[] bytes) implements Raw {
    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** Many bytes: a mail of 60 MB takes a buffer of memory, not its size. */
  record OnDisk(Path file, long length) implements Raw {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
