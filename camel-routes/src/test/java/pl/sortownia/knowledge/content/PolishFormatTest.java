package pl.sortownia.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolishFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1978.49 | zł/mies. | 1 978,49 zł
          800 | zł/mies./dziecko | 800 zł
          2520.0 | zł/mies. | 2 520 zł
          12.5 | zł | 12,50 zł
          1234567.8 | zł/rok | 1 234 567,80 zł
          9 | % | 9%
          4.90 | % podstawy | 4,9%
          105.3 | procent | 105,3%
          182 | dni | 182
          2000000 | euro | 2 000 000
          1500 / 1900 | zł/mies. | 1500 / 1900
          7:00-18:00 | godz. | 7:00-18:00
          2026-11-30 | data | 30 listopada 2026 r.
          """)
  void writes_amounts_as_polish_does(String value, String unit, String written) {
    assertThat(PolishFormat.amount(value, unit).replace('\u00a0', ' ')).isEqualTo(written);
  }

  @Test
  void never_breaks_an_amount_over_two_lines() {
    assertThat(PolishFormat.amount("1978.49", "zł/mies.")).isEqualTo("1\u00a0978,49\u00a0zł");
  }

  @ParameterizedTest
  @CsvSource({"1,dzień", "2,dni", "4,dni", "5,dni", "12,dni", "22,dni", "0,dni"})
  void counts_days(long n, String noun) {
    assertThat(PolishFormat.counted(n, "dzień", "dni", "dni")).isEqualTo(n + "\u00a0" + noun);
  }

  @ParameterizedTest
  @CsvSource({
    "1,pytanie",
    "2,pytania",
    "4,pytania",
    "5,pytań",
    "11,pytań",
    "12,pytań",
    "14,pytań",
    "21,pytań",
    "22,pytania",
    "112,pytań",
    "124,pytania"
  })
  void counts_questions(long n, String noun) {
    assertThat(PolishFormat.counted(n, "pytanie", "pytania", "pytań"))
        .isEqualTo(n + "\u00a0" + noun);
  }
}
