package pl.sortownia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.classifier.training.Examination;

/** The examination that anyone can repeat. */
@Command(
    name = "examine",
    description = {
      "Grouped cross-validation on all lessons: per intent, per slice, the worst confusions,",
      "certainty against truth. Takes as many trainings as there are folds."
    },
    mixinStandardHelpOptions = true)
final class ExamineCommand implements Callable<Integer> {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:SORTOWNIA_HOME:-.}",
      description = "where models/ and knowledge/ lie")
  private Path home = Path.of(".");

  @Option(
      names = "--folds",
      defaultValue = "3",
      description = "how many (default: ${DEFAULT-VALUE})")
  private int folds = 3;

  @Option(names = "--json", description = "JSON instead of text")
  private boolean asJson;

  @Option(names = "--html", paramLabel = "FILE", description = "also write one page with diagrams")
  private @Nullable Path html;

  @Override
  public Integer call() throws IOException {
    Path models = home.resolve("models");
    Examination held =
        Examination.hold(
            Textbooks.lessons(models.resolve("lessons")), Textbooks.articles(home), models, folds);
    System.out.println(asJson ? held.asJson() : held.asText());
    if (html != null) {
      Files.writeString(html, held.asHtml());
      System.err.println("written: " + html);
    }
    return 0;
  }
}
