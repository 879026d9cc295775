package pl.sortownia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.sortownia.learning.Candidate;
import pl.sortownia.learning.Candidates;
import pl.sortownia.letter.Json;

/** Lessons of the office. */
@Command(
    name = "lessons",
    description = "Lessons that the office itself gave.",
    mixinStandardHelpOptions = true,
    subcommands = LessonsCommand.Export.class)
final class LessonsCommand {

  /** Accepted lessons to a file that training reads. */
  @Command(
      name = "export",
      description = {
        "Write the lessons that a person accepted to a file of models/lessons. The file is made anew",
        "each time; what is in it follows the office. Then: bin/sortownia examine, bin/sortownia train."
      },
      mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {
    @Mixin private BackRoom room = new BackRoom();

    @Option(
        names = "--out",
        paramLabel = "FILE",
        defaultValue = "models/lessons/office.jsonl",
        description = "where to (${DEFAULT-VALUE})")
    private Path out = Path.of("models/lessons/office.jsonl");

    @Override
    public Integer call() throws IOException {
      try (var office = room.open()) {
        var json = office.getBean(Json.class);
        List<String> lines =
            office.getBean(Candidates.class).in("accepted", Integer.MAX_VALUE).stream()
                .map(it -> json.write(line(it)))
                .sorted()
                .toList();
        Files.write(out, lines);
        System.out.printf("%d lessons written to %s%n", lines.size(), out);
      }
      return 0;
    }

    private static LinkedHashMap<String, Object> line(Candidates.Kept kept) {
      Candidate it = kept.lesson();
      var line = new LinkedHashMap<String, Object>();
      line.put("id", "office-%d-%d".formatted(it.letter(), it.question()));
      line.put("intent", it.intent());
      line.put("also", List.of());
      line.put("subject", it.subject());
      line.put("text", it.text());
      line.put("form", "letter");
      line.put("origin", "as-asked");
      return line;
    }
  }
}
