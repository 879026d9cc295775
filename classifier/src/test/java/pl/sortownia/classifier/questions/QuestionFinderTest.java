package pl.sortownia.classifier.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionFinderTest {

  private static List<String> found(String text) {
    return new QuestionFinder().find(text).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void two_questions_are_two_stretches_with_their_stories() {
    assertThat(
            found(
                "Dzień dobry. Mam 60 lat i 30 lat pracy. Kiedy dostanę emeryturę? Poza tym prowadzę firmę. Czy muszę płacić zdrowotną?\nPozdrawiam Ewa"))
        .containsExactly(
            "Mam 60 lat i 30 lat pracy. Kiedy dostanę emeryturę?",
            "Poza tym prowadzę firmę. Czy muszę płacić zdrowotną?");
  }

  @Test
  void a_letter_without_a_question_is_one_stretch() {
    assertThat(found("Nie dostałam pieniędzy za październik.")).hasSize(1);
  }

  @Test
  void greetings_alone_are_nothing() {
    assertThat(found("Dzień dobry,\n\nz poważaniem")).isEmpty();
  }
}
