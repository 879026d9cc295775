package pl.sortownia.classifier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LemmasTest {

  @Test
  void words_with_and_without_polish_signs_meet() {
    assertThat(Lemmas.of("zasiłków")).isEqualTo("zasilek");
    assertThat(Lemmas.of("skladki")).isEqualTo(Lemmas.of("składki")).isEqualTo("skladka");
  }

  @Test
  void unknown_words_stay_as_they_are() {
    assertThat(Lemmas.of("xyzzyq")).isEqualTo("xyzzyq");
  }
}
