package pl.sortownia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.Synonyms;
import pl.sortownia.classifier.training.Examination;
import pl.sortownia.classifier.training.Peer;
import pl.sortownia.classifier.training.SearchExamination;
import pl.sortownia.classifier.training.Section;
import pl.sortownia.classifier.training.Unseen;
import tools.jackson.databind.json.JsonMapper;

/** The examination that anyone can repeat. */
@Command(
    name = "examine",
    description = {
      "Grouped cross-validation on all lessons: per intent, per slice, the worst confusions,",
      "certainty against truth, cutting into questions, calibrations compared. Takes as many",
      "trainings as there are folds. Then the shipped model on letters it never learns from",
      "(models/examination)."
    },
    mixinStandardHelpOptions = true)
final class ExamineCommand implements Callable<Integer> {
  private final JsonMapper json = new JsonMapper();

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

  @Option(names = "--peer", description = "also the simplest good peer, on the same folds")
  private boolean peer;

  @Option(
      names = "--unseen",
      description = "only the letters of models/examination: no training, a few seconds")
  private boolean onlyUnseen;

  @Option(names = "--json", description = "JSON instead of text")
  private boolean asJson;

  @Option(names = "--html", paramLabel = "FILE", description = "also write one page with diagrams")
  private @Nullable Path html;

  @Option(names = "--search", description = "examine only how well the search finds articles")
  private boolean onlySearch;

  @Override
  public Integer call() throws IOException {
    var articles = Textbooks.articles(home);
    if (onlySearch) {
      System.out.print(search(articles).asText());
      return 0;
    }
    if (onlyUnseen) {
      Section unseen = Unseen.hold(home, articles).asSection();
      System.out.print(asJson ? json.writeValueAsString(unseen.figures()) + "\n" : unseen.text());
      return 0;
    }
    Examination held = held(articles);
    System.out.println(asJson ? held.asJson() : held.asText());
    if (html != null) {
      Files.writeString(html, held.asHtml());
      System.err.println("written: " + html);
    }
    return 0;
  }

  private SearchExamination search(List<Passage> articles) {
    Path models = home.resolve("models");
    return SearchExamination.hold(
        Textbooks.lessons(models.resolve("lessons")).all(),
        articles,
        Synonyms.read(models.resolve("synonyms.yaml")));
  }

  private Examination held(List<Passage> articles) {
    Path models = home.resolve("models");
    var lessons = Textbooks.lessons(models.resolve("lessons"));
    Examination held = Examination.hold(lessons, articles, models, folds);
    if (peer) {
      held = held.and(Peer.beside(held.all(), lessons, articles, folds));
    }
    return Unseen.isPossible(home) ? held.and(Unseen.hold(home, articles).asSection()) : held;
  }
}
