package pl.sortownia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that one can know by heart. */
class SmallRoomsTest {
  /** A source file longer than this is two rooms. */
  private static final int LONGEST_FILE = 250;

  @Test
  void rooms_are_small() throws IOException {
    try (Stream<Path> files =
        Stream.of("classifier", "camel-routes").map(Path::of).flatMap(SmallRoomsTest::sources)) {
      List<String> tooLong =
          files.filter(it -> lines(it) > LONGEST_FILE).map(it -> it + ": " + lines(it)).toList();
      assertThat(tooLong).as("files over %d lines", LONGEST_FILE).isEmpty();
    }
  }

  private static Stream<Path> sources(Path module) {
    try {
      return Files.walk(module.resolve("src/main/java"))
          .filter(it -> it.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
