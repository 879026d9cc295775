package pl.sortownia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.classifier.search.Synonyms;
import pl.sortownia.classifier.training.Examination;
import pl.sortownia.classifier.training.SearchExamination;

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

  @Option(names = "--search", description = "examine only how well the search finds articles")
  private boolean onlySearch;

  @Override
  public Integer call() throws IOException {
    Path models = home.resolve("models");
    if (onlySearch) {
      System.out.print(search(models).asText());
      return 0;
    }
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

  private SearchExamination search(Path models) {
    return SearchExamination.hold(
        Textbooks.lessons(models.resolve("lessons")).all(),
        Textbooks.articles(home),
        Synonyms.read(models.resolve("synonyms.yaml")));
  }
}
