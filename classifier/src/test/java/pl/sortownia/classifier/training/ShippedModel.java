package pl.sortownia.classifier.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.sortownia.classifier.Articles;

/**
 * Makes the model that the project ships: {@code models/intent} and {@code models/thresholds.yaml},
 * and the examination's page under {@code target}. Run from the root of the checkout.
 */
public final class ShippedModel {

  private ShippedModel() {}

  public static void main(String[] args) throws IOException {
    var models = Path.of("models");
    var lessons = Lessons.jsonl(models.resolve("lessons"));
    var knowledge = Articles.in(Path.of("knowledge"));
    Trainer.ours(models).train(lessons, knowledge, models.resolve("intent"));
    if (args.length > 0) {
      var examination = Examination.hold(lessons, knowledge, models, Integer.parseInt(args[0]));
      Files.createDirectories(Path.of("target"));
      Files.writeString(Path.of("target/examination.html"), examination.asHtml());
      Files.writeString(Path.of("target/examination.json"), examination.asJson());
    }
  }
}
