package pl.sortownia.knowledge.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;

/**
 * The folders {@code knowledge/} and {@code templates/} below a root, and {@code
 * models/synonyms.yaml}: training reads the synonyms too.
 *
 * @param root the folder that holds both
 */
public record Folder(Path root) {

  /** All content of the folder in order of path. Files that are no content are left alone. */
  public List<Source> read() {
    return files().flatMap(it -> source(it).stream()).toList();
  }

  /** Writes texts to their places, bytes unchanged. */
  public void write(List<Source> sources) {
    try {
      for (Source source : sources) {
        Path file = root.resolve(source.path());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, source.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(root + " cannot be written; name a folder that can", e);
    }
  }

  /** Removes a file of content. */
  public void remove(Source source) {
    try {
      Files.deleteIfExists(root.resolve(source.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(root.resolve(source.path()) + " cannot be removed", e);
    }
  }

  private Stream<Path> files() {
    return Stream.of("knowledge", "templates", "models/synonyms.yaml")
        .map(root::resolve)
        .filter(Files::exists)
        .flatMap(Folder::below)
        .sorted();
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }

  private Optional<Source> source(Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    if (Kind.at(path, "").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Kind.at(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is no UTF-8 text; save it as UTF-8", e);
    }
  }
}
