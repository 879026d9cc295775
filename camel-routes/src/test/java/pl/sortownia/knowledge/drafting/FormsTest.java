package pl.sortownia.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Wójcik | PANI
          anna nowak-kowalska | PANI
          Oksana Shevchenko | PANI
          Beatrycze Lis | PANI
          Jan Kowalski | PAN
          KRZYSZTOF ZIĘBA | PAN
          Oleksandr Bondarenko | PAN
          Nowak Piotr | NEUTRALNA
          Zaręba Piotr | NEUTRALNA
          Kuba Wesołowski | NEUTRALNA
          Nowak Anna | NEUTRALNA
          Kim Lee | NEUTRALNA
          jkow123 | NEUTRALNA
          '' | NEUTRALNA
          Biuro Rachunkowe Alfa | PANSTWO
          Anna i Jan Nowak | PANSTWO
          Transport Sp. z o.o. | PANSTWO
          """)
  void addresses_people_only_as_far_as_the_name_tells(String name, Forms form) {
    assertThat(Forms.of(name)).isEqualTo(form);
  }
}
