package pl.sortownia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.training.Lesson;
import pl.sortownia.classifier.training.Lessons;
import pl.sortownia.knowledge.Backtest;
import pl.sortownia.knowledge.Backtest.Fate;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.versions.Folder;

/** Replays letters against changed content and tells what it would do to them. */
@Command(
    name = "backtest",
    description = {
      "Replay letters against a changed folder of content: suggestions gained, lost, changed.",
      "Exit 0: nothing lost, 1: something lost, 2: a folder cannot be read."
    },
    mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
  private static final int EXAMPLES = 3;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:SORTOWNIA_HOME:-.}",
      description = "content as it is now, with models/")
  private Path home = Path.of(".");

  @Parameters(paramLabel = "CHANGED", description = "folder with the changed knowledge/")
  private Path changed = Path.of(".");

  @Option(
      names = "--lessons",
      paramLabel = "FILE|DIR",
      description = "letters: .tsv file or folder of .jsonl (default: models/lessons)")
  private Path lessons = Path.of("");

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "0",
      description = "every so many letters that N are left; 0 for all")
  private int sample;

  @Override
  public Integer call() {
    if (!Files.isDirectory(changed.resolve("knowledge"))) {
      System.err.println(changed + " holds no knowledge/; name the folder above it");
      return 2;
    }
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    Published now = Published.of(0, new Folder(home).read());
    Published then = Published.of(1, new Folder(changed).read());
    Path models = models(changed);
    Classifier before = now.classifier(home.resolve("models"), today);
    Classifier after = then.classifier(models, today);
    List<Lesson> letters = letters();
    Backtest.Outcome outcome =
        Backtest.replay(letters, before, now, after, then, n -> progress(n, letters.size()));
    print(outcome);
    return outcome.count(Fate.LOST) == 0 ? 0 : 1;
  }

  /** A changed folder may bring models of its own; mostly it does not. */
  private Path models(Path folder) {
    Path own = folder.resolve("models");
    return Files.isDirectory(own.resolve("intent")) ? own : home.resolve("models");
  }

  private List<Lesson> letters() {
    Path from = lessons.toString().isEmpty() ? home.resolve("models/lessons") : lessons;
    List<Lesson> all =
        (Files.isDirectory(from) ? Lessons.jsonl(from) : Lessons.tsv(from))
            .all().stream().filter(it -> !it.form().equals(Lesson.READING)).toList();
    int step = sample == 0 ? 1 : Math.max(1, all.size() / sample);
    return java.util.stream.IntStream.range(0, all.size())
        .filter(n -> n % step == 0)
        .mapToObj(all::get)
        .toList();
  }

  private static void progress(int done, int all) {
    boolean terminal = System.console() != null;
    if (terminal ? done % 20 == 0 || done == all : done % 1000 == 0) {
      System.err.printf(terminal ? "\r%d / %d" : "%d / %d%n", done, all);
    }
  }

  private static void print(Backtest.Outcome it) {
    System.out.printf(
        "%d letters: first suggestion right %d before, %d after%n",
        it.letters(), it.rightBefore(), it.rightAfter());
    for (Fate fate : Fate.values()) {
      System.out.printf("%n%s: %d%n", fate, it.count(fate));
      it.pairs(fate)
          .forEach((pair, examples) -> {
            System.out.printf("  %s (%d)%n", pair, examples.size());
            examples.stream()
                .limit(EXAMPLES)
                .forEach(e ->
                    System.out.printf("    %s [%s] %s%n", e.lesson(), e.intent(), e.excerpt()));
          });
    }
  }
}
