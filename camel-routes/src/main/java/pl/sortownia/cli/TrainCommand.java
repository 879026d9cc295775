package pl.sortownia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.classifier.model.Recipe;
import pl.sortownia.classifier.training.Evaluation;
import pl.sortownia.classifier.training.Lessons;
import pl.sortownia.classifier.training.Trainer;

/** Makes a model and its card. */
@Command(
    name = "train",
    description = {
      "Train a model: ours from models/lessons, or any other from a label<TAB>text file.",
      "Writes model.bin and card.md, always as a pair. Same lessons, same bytes.",
      "An empty label means \"none of them\"."
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:SORTOWNIA_HOME:-.}",
      description = "where models/ and knowledge/ lie, for our own model")
  private Path home = Path.of(".");

  @Option(
      names = "--lessons",
      paramLabel = "FILE",
      description = "label<TAB>text; ours if not given")
  private @Nullable Path lessons;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the pair goes (ours: models/intent)")
  private @Nullable Path out;

  @Option(
      names = "--language",
      defaultValue = "pl",
      description = "pl (with lemmas) or en (default: ${DEFAULT-VALUE})")
  private String language = "pl";

  @Option(
      names = "--peer",
      description = "with --lessons: the simplest good peer instead, to compare with")
  private boolean peer;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Evaluation figures = lessons == null ? ours() : theirs(lessons);
    System.out.print(figures.asText());
    System.out.printf("trained in %.1f s%n", (System.nanoTime() - start) / 1e9);
    return 0;
  }

  private Evaluation ours() {
    Path models = home.resolve("models");
    Path into = out == null ? models.resolve("intent") : out;
    System.err.println("training on models/lessons; calibration needs several trainings ...");
    return Trainer.ours(models)
        .train(
            new Lessons(Textbooks.lessons(models.resolve("lessons")).all(), "models/lessons"),
            Textbooks.articles(home),
            into);
  }

  private Evaluation theirs(Path file) {
    if (out == null) {
      throw new IllegalArgumentException("--out: name a folder for model.bin and card.md");
    }
    var recipe = peer ? Recipe.peer(language) : Recipe.of(language);
    return Trainer.plain(recipe).train(Textbooks.lessons(file), List.of(), out);
  }
}
