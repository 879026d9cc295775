package pl.sortownia.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.check.ContentCheck;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.versions.Folder;

/** {@code bin/sortownia check}: content and models, each fault with file, line and cure. */
@Command(
    name = "check",
    description = "Check content and models; exit 0: fine, 1: findings, 2: not a home folder.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--home",
      description = "folder with knowledge/, templates/ and models/ (default: ${DEFAULT-VALUE})",
      defaultValue = "${env:SORTOWNIA_HOME:-.}")
  private Path home = Path.of(".");

  @Option(names = "--no-warnings", description = "show only what fails")
  private boolean failuresOnly;

  CheckCommand() {
    this(Clock.systemDefaultZone());
  }

  CheckCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Taxonomy taxonomy;
    try {
      taxonomy = Taxonomy.read(home.resolve("models/taxonomy.yaml"));
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    }
    Published content = Published.of(0, new Folder(home).read());
    List<Finding> findings = new ContentCheck(taxonomy).check(content, LocalDate.now(clock));
    findings.stream().filter(it -> it.fails() || !failuresOnly).forEach(this::say);
    String broken = model(content);
    if (!broken.isEmpty()) {
      say(broken);
    }
    long failures = findings.stream().filter(Finding::fails).count() + (broken.isEmpty() ? 0 : 1);
    say(
        "%d files, %d findings, %d of them must be cured"
            .formatted(content.sources().size(), findings.size(), failures));
    return failures == 0 ? 0 : 1;
  }

  /** A model that does not open, or does not match its card, says so itself. */
  private String model(Published content) {
    try {
      content.classifier(home.resolve("models"), LocalDate.now(clock));
      return "";
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void say(Object line) {
    spec.commandLine().getOut().println(line);
  }
}
