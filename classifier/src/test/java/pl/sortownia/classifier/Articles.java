package pl.sortownia.classifier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sortownia.classifier.search.Passage;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the articles of the checkout; the application has its own, checking reader. */
public final class Articles {

  private Articles() {}

  public static List<Passage> in(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".pl.md"))
          .sorted()
          .map(Articles::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Head(
      String id,
      List<String> intents,
      String title,
      @JsonProperty("asked-as") List<String> askedAs,
      @Nullable List<String> symbols,
      @JsonProperty("legal-basis") @Nullable List<String> legalBasis) {}

  private static Passage read(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^---\\s*$", 3);
      var head = new YAMLMapper().readValue(parts[1], Head.class);
      return new Passage(
          head.id(),
          head.intents(),
          head.title(),
          head.askedAs(),
          parts[2].replaceAll("\\{\\{[^}]*\\}\\}", " ").replace("**", ""),
          head.symbols() == null ? List.of() : head.symbols(),
          head.legalBasis() == null ? List.of() : head.legalBasis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
