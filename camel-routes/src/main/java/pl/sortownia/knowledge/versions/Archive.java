package pl.sortownia.knowledge.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.letter.Json;

/**
 * Everything that an office ever kept, drafts included, as one file: one line a version or step.
 */
@Component
public class Archive {
  /** Name of the file beside the folders. */
  public static final String FILE = "content-versions.jsonl";

  private final JdbcClient jdbc;
  private final Contents contents;
  private final Json json;

  public Archive(JdbcClient jdbc, Contents contents, Json json) {
    this.jdbc = jdbc;
    this.contents = contents;
    this.json = json;
  }

  /**
   * What a file holds.
   *
   * @param versions of all pieces
   * @param waiting of these, drafts and reviewed texts that are newer than what is published
   */
  public record Count(long versions, long waiting) {}

  /**
   * A line of the file: a version with its text, or a step with none.
   *
   * @param author who wrote the version, or took the step
   */
  private record Line(
      boolean step,
      String kind,
      String id,
      int version,
      String path,
      String state,
      String author,
      String reviewer,
      String reason,
      String at,
      String text) {}

  public Count write(Path file) {
    List<ContentVersion> versions = contents.all();
    Stream<Line> texts = versions.stream().map(Archive::line);
    Stream<Line> steps = contents.allChanges().stream().map(Archive::line);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Stream.concat(texts, steps).map(json::write).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written; name a folder that can", e);
    }
    return new Count(versions.size(), versions.stream().filter(it -> waits(it, versions)).count());
  }

  private static boolean waits(ContentVersion it, List<ContentVersion> all) {
    return (it.state() == State.DRAFT || it.state() == State.REVIEWED)
        && all.stream()
            .filter(other -> key(other).equals(key(it)) && other.version() > it.version())
            .noneMatch(other -> other.state() != State.DRAFT && other.state() != State.REVIEWED);
  }

  private static String key(ContentVersion it) {
    return it.source().kind().id() + "/" + it.source().id();
  }

  private static Line line(ContentVersion it) {
    Source source = it.source();
    return new Line(
        false,
        source.kind().id(),
        source.id(),
        source.version(),
        source.path(),
        it.state().id(),
        it.author(),
        it.reviewer(),
        it.reason(),
        it.at().toString(),
        source.text());
  }

  private static Line line(Change it) {
    String state = it.state().id();
    String at = it.at().toString();
    return new Line(
        true, it.kind().id(), it.id(), it.version(), "", state, it.who(), "", it.reason(), at, "");
  }

  /** Puts all of it into an office that nobody has worked in yet, in place of its first filling. */
  @Transactional
  public long read(Path file) {
    contents.lock();
    if (contents.all().stream().anyMatch(it -> !it.author().equals(ImportAtStart.AUTHOR))) {
      throw new ContentRefused(
          "W tym biurze ktoś już pracował; historię można wczytać tylko do nowego.");
    }
    List<Line> lines = lines(file);
    jdbc.sql("delete from content_change").update();
    jdbc.sql("delete from content_version").update();
    lines.forEach(it -> {
      if (it.step()) {
        contents.note(
            source(it), State.of(it.state()), it.author(), it.reason(), Instant.parse(it.at()));
      } else {
        contents.put(
            new ContentVersion(
                source(it),
                State.of(it.state()),
                it.author(),
                it.reviewer(),
                it.reason(),
                Instant.parse(it.at())));
      }
    });
    contents.tick();
    return lines.stream().filter(it -> !it.step()).count();
  }

  private List<Line> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(it -> json.read(it, Line.class)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be read; make it with: bin/sortownia content export", e);
    }
  }

  private static Source source(Line it) {
    return new Source(Kind.of(it.kind()), it.id(), it.version(), it.path(), it.text());
  }
}
