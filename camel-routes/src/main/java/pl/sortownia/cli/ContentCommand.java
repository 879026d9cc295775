package pl.sortownia.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.Difference;
import pl.sortownia.knowledge.versions.Archive;
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
    synopsisSubcommandLabel = "(export | import | diff | restore)")
final class ContentCommand {
  @Mixin private BackRoom room = new BackRoom();

  @Command(
      name = "export",
      description = {
        "Make DIR/knowledge and DIR/templates say what is published,",
        "and DIR/content-versions.jsonl hold every version and newer draft."
      },
      mixinStandardHelpOptions = true)
  int export(@Parameters(paramLabel = "DIR", description = "root of the folders") Path folder) {
    try (var office = room.open()) {
      List<Gap> gaps = office.getBean(Transfer.class).exportTo(new Folder(folder));
      gaps.forEach(System.out::println);
      Archive.Count count = office.getBean(Archive.class).write(folder.resolve(Archive.FILE));
      System.out.printf("%d files of published content written or removed%n", gaps.size());
      System.out.printf(
          "%s: all %d versions; %d newer than what is published (drafts, reviewed)%n",
          Archive.FILE, count.versions(), count.waiting());
      return 0;
    }
  }

  @Command(
      name = "restore",
      description = {
        "Put every version and draft of DIR/content-versions.jsonl into a new office.",
        "An office in which editors have worked is left alone."
      },
      mixinStandardHelpOptions = true)
  int restore(@Parameters(paramLabel = "DIR", description = "root of the folders") Path folder) {
    try (var office = room.open()) {
      long versions = office.getBean(Archive.class).read(folder.resolve(Archive.FILE));
      System.out.printf("%d versions%n", versions);
      return 0;
    }
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
    try (var office = room.open()) {
      List<Gap> gaps =
          office
              .getBean(Transfer.class)
              .importFrom(new Folder(folder), author, reviewer, reason, withdraw);
      gaps.forEach(System.out::println);
      System.out.printf("%d pieces differed%n", gaps.size());
      return 0;
    }
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

  private static void show(Gap gap) {
    System.out.println(gap);
    if (gap.folder().isPresent() && gap.database().isPresent()) {
      Source ours = gap.database().get();
      System.out.println(Difference.unified(ours.path(), ours.text(), gap.folder().get().text()));
    }
  }
}
