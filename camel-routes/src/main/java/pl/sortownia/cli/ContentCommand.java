package pl.sortownia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.Difference;
import pl.sortownia.knowledge.versions.Folder;
import pl.sortownia.knowledge.versions.Gap;
import pl.sortownia.knowledge.versions.Transfer;

/** Moves content between the office's database and the folders that git keeps. */
@Command(
    name = "content",
    description = {
      "Move articles, templates and amounts between the office and a folder.",
      "The embedded database serves one process at a time: close the office first, or use"
          + " PostgreSQL."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(export | import | diff)")
final class ContentCommand {
  @Mixin private BackRoom room = new BackRoom();

  @Command(
      name = "export",
      description = "Make DIR/knowledge and DIR/templates say what is published.",
      mixinStandardHelpOptions = true)
  int export(@Parameters(paramLabel = "DIR", description = "root of the folders") Path folder) {
    return with(
        (transfer, files) -> transfer.exportTo(files), folder, "%d files written or removed%n");
  }

  @Command(
      name = "import",
      description = "Publish what DIR/knowledge and DIR/templates say.",
      mixinStandardHelpOptions = true)
  int take(
      @Parameters(paramLabel = "DIR", description = "root of the folders") Path folder,
      @Option(names = "--author", required = true, description = "who wrote it") String author,
      @Option(names = "--reviewer", required = true, description = "who read it; not the author")
          String reviewer,
      @Option(names = "--reason", required = true, description = "why") String reason,
      @Option(names = "--withdraw", description = "withdraw what DIR does not hold")
          boolean withdraw) {
    return with(
        (transfer, files) -> transfer.importFrom(files, author, reviewer, reason, withdraw),
        folder,
        "%d pieces differed%n");
  }

  @Command(
      name = "diff",
      description = "Show where DIR and the office differ; exit 1 when they do.",
      mixinStandardHelpOptions = true)
  int diff(@Parameters(paramLabel = "DIR", description = "root of the folders") Path folder) {
    try (var office = room.open()) {
      List<Gap> gaps = office.getBean(Transfer.class).diff(new Folder(folder));
      gaps.forEach(ContentCommand::show);
      System.out.printf("%d differences%n", gaps.size());
      return gaps.isEmpty() ? 0 : 1;
    }
  }

  private int with(BiFunction<Transfer, Folder, List<Gap>> deed, Path folder, String words) {
    try (var office = room.open()) {
      List<Gap> gaps = deed.apply(office.getBean(Transfer.class), new Folder(folder));
      gaps.forEach(System.out::println);
      System.out.printf(words, gaps.size());
      return 0;
    }
  }

  private static void show(Gap gap) {
    System.out.println(gap);
    if (gap.folder().isPresent() && gap.database().isPresent()) {
      Source ours = gap.database().get();
      System.out.println(Difference.unified(ours.path(), ours.text(), gap.folder().get().text()));
    }
  }
}
