package pl.sortownia.classifier.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlagRulesTest {

  private final FlagRules rules = FlagRules.read(Path.of("models/flags.yaml"));

  @Test
  void distress_is_seen_with_and_without_polish_signs() {
    assertThat(rules.raised("Nie mam już po co żyć")).containsKey("vulnerable");
    assertThat(rules.raised("nie mamy od tygodnia na jedzenie")).containsKey("vulnerable");
  }

  @Test
  void a_flag_shows_the_words_as_typed() {
    assertThat(rules.raised("Składam odwołanie od decyzji"))
        .containsEntry("not-a-question", List.of("Składam odwołanie"));
  }

  @Test
  void plain_questions_raise_nothing() {
    assertThat(rules.raised("Jak zmienić konto do emerytury?")).isEmpty();
  }
}
