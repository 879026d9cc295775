package pl.sortownia.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.cli.triage.MailFiles;
import pl.sortownia.cli.triage.Quiet;
import pl.sortownia.cli.triage.Triage;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.versions.Folder;
import pl.sortownia.reading.LetterReader;
import pl.sortownia.reading.ReadingSettings;
import tools.jackson.databind.json.JsonMapper;

/** Reads and understands mail from files: one line each, in order, whatever the mail is. */
@Command(
    name = "triage",
    description = {
      "Read and understand mail from files: one line each, in order, whatever the mail is.",
      "Touches no database. Exit 0 when every mail gave a line, 2 when a path cannot be read."
    },
    mixinStandardHelpOptions = true)
final class TriageCommand implements Callable<Integer> {
  private static final int UNREADABLE = 2;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json", description = "one JSON object a line, with everything that was found")
  private boolean json;

  @Option(names = "--only-read", description = "read, but do not open the classifier")
  private boolean onlyRead;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:SORTOWNIA_HOME:-.}",
      description = "where models/ and knowledge/ lie")
  private Path home = Path.of(".");

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = ".eml files, folders of them (searched through, in order of name), mbox files")
  private List<Path> paths = List.of();

  private final JsonMapper mapper = new JsonMapper();

  @Override
  public Integer call() {
    Quiet.please();
    var triage = new Triage(new LetterReader(ReadingSettings.defaults()), classifier());
    var exit = 0;
    // standard output by hand: System.out looks at every character and flushes at every line end
    try (var out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
            1 << 16)) {
      for (var path : paths) {
        exit = Math.max(exit, read(path, triage, out));
      }
    } catch (IOException | UncheckedIOException closed) {
      // the reader of our output went away, as head(1) does: there is nobody left to tell
      return 0;
    }
    return exit;
  }

  private int read(Path path, Triage triage, BufferedWriter out) throws IOException {
    try {
      MailFiles.in(path, (file, raw) -> print(triage.line(file, raw), out));
      return 0;
    } catch (IOException unreadable) {
      out.flush();
      err().println(unreadable.getMessage());
      return UNREADABLE;
    }
  }

  private void print(Map<String, @Nullable Object> line, BufferedWriter out) {
    try {
      out.write(json ? mapper.writeValueAsString(line) : plain(line));
      out.write('\n');
      out.flush();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private static String plain(Map<String, @Nullable Object> line) {
    var topic = line.get("topic") instanceof Map<?, ?> t ? t.get("id") + " " + t.get("p") : "-";
    return "%s\t%s\t%s\t%s"
        .formatted(line.get("file"), line.get("kind"), topic, line.get("subject"));
  }

  private Optional<Classifier> classifier() {
    if (onlyRead) {
      return Optional.empty();
    }
    try {
      var knowledge =
          Published.of(0, new Folder(home).read())
              .passages(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Warsaw")));
      return Optional.of(Classifier.open(home.resolve("models"), knowledge));
    } catch (RuntimeException missing) {
      err().println("Mail is read but not understood: " + missing.getMessage());
      return Optional.empty();
    }
  }

  private PrintWriter err() {
    return spec == null ? new PrintWriter(System.err, true) : spec.commandLine().getErr();
  }
}
