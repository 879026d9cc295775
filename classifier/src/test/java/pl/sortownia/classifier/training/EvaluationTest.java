package pl.sortownia.classifier.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sortownia.classifier.model.Recipe;

class EvaluationTest {

  private static Prediction prediction(String right, String first, double p) {
    return new Prediction(
        Set.of(right),
        "",
        List.of(new Prediction.Label(first, p), new Prediction.Label("z", 1 - p)));
  }

  @Test
  void figures_are_what_they_say() {
    var figures =
        Evaluation.of(
            List.of(
                prediction("a", "a", 0.9), prediction("a", "b", 0.6), prediction("z", "b", 0.5)));
    assertThat(figures.accuracy()).isEqualTo(1 / 3.0);
    assertThat(figures.top3()).isEqualTo(2 / 3.0);
    assertThat(figures.coverageAt5PercentError()).isEqualTo(1 / 3.0);
    assertThat(figures.perLabel())
        .hasEntrySatisfying("a", a -> assertThat(a.recall()).isEqualTo(0.5));
  }

  @Test
  void any_labels_and_language_can_be_learned(@TempDir Path folder) throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append("card\tmy card number %d is lost\n".formatted(i));
      lines.append("cash\thow to withdraw cash at machine %d\n".formatted(i));
      lines.append("\twhat a lovely day number %d\n".formatted(i));
    }
    var file = Files.writeString(folder.resolve("lessons.tsv"), lines);
    for (Recipe recipe : List.of(Recipe.of("en"), Recipe.peer("en"))) {
      Trainer.plain(recipe).train(Lessons.tsv(file), List.of(), folder.resolve("model"));
      var figures = Evaluation.of(folder.resolve("model"), Lessons.tsv(file));
      assertThat(figures.accuracy()).isEqualTo(1);
    }
    assertThat(Files.readString(folder.resolve("model/card.md"))).contains("sha256: ");
  }

  @Test
  void a_line_without_a_tab_is_named(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("x.tsv"), "a\tb\nno tab here\n");
    assertThatThrownBy(() -> Lessons.tsv(file)).hasMessageContaining("x.tsv:2: no tab");
  }
}
