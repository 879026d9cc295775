package pl.sortownia.classifier.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads folders of {@code .jsonl} files, one record a line. */
final class JsonLines {

  // lines may hold further fields for people who keep them
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private JsonLines() {}

  static <T> List<T> read(Path folder, Class<T> type, String what, String needs) {
    try (Stream<Path> files = Files.list(folder)) {
      var all = new ArrayList<T>();
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        read(file, type, what, needs, all);
      }
      return all;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s cannot be read as a folder of %ss; name the folder that holds .jsonl files"
              .formatted(folder, what),
          e);
    }
  }

  private static <T> void read(Path file, Class<T> type, String what, String needs, List<T> all)
      throws IOException {
    var lines = Files.readString(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          all.add(JSON.readValue(lines.get(i), type));
        } catch (JacksonException e) {
          throw new IllegalArgumentException(
              "%s:%d: no %s (%s); it needs %s"
                  .formatted(file, i + 1, what, e.getOriginalMessage(), needs),
              e);
        }
      }
    }
  }
}
