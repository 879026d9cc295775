package pl.sortownia.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kiedy emerytura|pl",
        "L4|pl",
        "ile dostane na reke po waloryzacji|pl",
        "prosze o pilny kontakt|pl",
        "Коли прийдуть гроші за лікарняний?|uk",
        "Когда будет выплата, я жду уже месяц?|ru",
        "I worked in Poland. How do I claim my pension from here?|en",
        "Wo beantrage ich in Polen Arbeitslosengeld?|de",
        "i co ja mam do tego doplacic, to jakis zart|pl",
        "When will I get my sickness allowance?|en",
        "Wann wird mein Krankengeld ausgezahlt und wie lange|de",
        "12345|und"
      })
  void short_texts_are_told(String text, String language) {
    assertThat(new Languages().of(text)).isEqualTo(language);
  }
}
