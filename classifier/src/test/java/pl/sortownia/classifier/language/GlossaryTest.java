package pl.sortownia.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {

  private final Glossary glossary = Glossary.read(Path.of("models/glossary.yaml"));

  @Test
  void words_of_other_languages_are_followed_by_polish_ones() {
    assertThat(glossary.with("Коли прийде пенсія за листопад на мій рахунок?"))
        .startsWith("Коли прийде пенсія за листопад на мій рахунок?\n")
        .contains("emerytura", "konto bankowe");
    assertThat(glossary.with("When will I get my sick pay? My employer has not sent the papers."))
        .contains("zasiłek chorobowy", "pracodawca");
    assertThat(glossary.with("Wann bekomme ich mein Krankengeld, bitte?"))
        .contains("zasiłek chorobowy");
  }

  @Test
  void a_phrase_of_several_words_counts_as_a_whole() {
    assertThat(glossary.with("What is the retirement age for women in this country?"))
        .contains("wiek emerytalny");
    assertThat(glossary.with("How can I use the power of this machine for my work?"))
        .doesNotContain("pełnomocnictwo");
  }

  @Test
  void polish_letters_stay_as_they_are() {
    String letter = "Kiedy dostanę rentę i co to jest status sprawy? Mam konto w Deutsche Bank.";
    assertThat(glossary.with(letter)).isEqualTo(letter);
  }

  @Test
  void a_damaged_file_is_named_with_its_cure(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("glossary.yaml"), "emerytura: {");
    assertThatThrownBy(() -> Glossary.read(file))
        .hasMessageContaining("glossary.yaml")
        .hasMessageContaining("write Polish words: [foreign word, stem*");
  }
}
