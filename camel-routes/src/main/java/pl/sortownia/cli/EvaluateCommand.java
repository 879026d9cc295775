package pl.sortownia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.classifier.training.Evaluation;
import pl.sortownia.classifier.training.Prediction;
import tools.jackson.databind.json.JsonMapper;

/** Figures of a model on texts with known labels. */
@Command(
    name = "evaluate",
    description = {
      "Judge the texts of a label<TAB>text file with a trained model, and print the figures.",
      "An empty label means \"none of them\"."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final JsonMapper json = new JsonMapper();

  @Option(
      names = "--model",
      required = true,
      paramLabel = "DIR",
      description = "folder with model.bin and card.md")
  private Path model = Path.of(".");

  @Option(names = "--lessons", required = true, paramLabel = "FILE", description = "label<TAB>text")
  private Path lessons = Path.of(".");

  @Option(names = "--json", description = "one JSON object instead of a table")
  private boolean asJson;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "one JSON line a text with its five likeliest labels")
  private @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    Evaluation figures = Evaluation.of(model, Textbooks.lessons(lessons));
    System.out.print(asJson ? json.writeValueAsString(object(figures)) + "\n" : figures.asText());
    if (predictions != null) {
      try (var file = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
        for (Prediction it : figures.predictions()) {
          file.write(json.writeValueAsString(it));
          file.write('\n');
        }
      }
    }
    return 0;
  }

  private static Map<String, Object> object(Evaluation it) {
    var all = new LinkedHashMap<String, Object>();
    all.put("texts", it.texts());
    all.put("accuracy", it.accuracy());
    all.put("macroF1", it.macroF1());
    all.put("top3", it.top3());
    all.put("ece", it.ece());
    all.put("coverageAt2PercentError", it.coverageAt2PercentError());
    all.put("coverageAt5PercentError", it.coverageAt5PercentError());
    all.put("perLabel", it.perLabel());
    return all;
  }
}
