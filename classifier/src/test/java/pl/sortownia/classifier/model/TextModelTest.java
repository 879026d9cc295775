package pl.sortownia.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextModelTest {

  private static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (int i = 0; i < 5; i++) {
      examples.add(new Example(List.of("pies"), "", "jaka karma dla psa numer " + i));
      examples.add(new Example(List.of("kot", "pies"), "", "kot mruczy w nocy numer " + i));
      examples.add(new Example(List.of(""), "", "pogoda na jutro numer " + i));
    }
    return examples;
  }

  private static String best(TextModel model, String text) {
    double[] margins = model.margins("", text);
    int best = 0;
    for (int i = 1; i < margins.length; i++) {
      best = margins[i] > margins[best] ? i : best;
    }
    return model.outcomes().get(best);
  }

  @Test
  void equal_lessons_give_equal_bytes() {
    var recipe = Recipe.of("pl");
    assertThat(TextModel.train(examples(), recipe).bytes())
        .isEqualTo(TextModel.train(examples(), recipe).bytes());
  }

  @Test
  void a_model_read_back_judges_alike() throws IOException {
    var model = TextModel.train(examples(), Recipe.of("pl"));
    var back = TextModel.read(model.bytes());
    assertThat(back.margins("", "karma dla psa")).isEqualTo(model.margins("", "karma dla psa"));
    assertThat(best(back, "karma dla psow")).isEqualTo("pies");
    assertThat(best(back, "jaka pogoda")).isEmpty();
  }

  @Test
  void text_without_any_known_word_is_judged_too() {
    assertThat(TextModel.train(examples(), Recipe.of("en")).margins("", "§§ ???")).hasSize(3);
  }
}
