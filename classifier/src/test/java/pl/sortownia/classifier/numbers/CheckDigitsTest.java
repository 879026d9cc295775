package pl.sortownia.classifier.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

  // Polish Wikipedia (44051401359), gov.pl (02070803628); 1800s and 2000s from the same article's
  // rule
  @ParameterizedTest
  @ValueSource(strings = {"44051401359", "02070803628"})
  void published_pesel_numbers_are_right(String pesel) {
    assertThat(CheckDigits.isPesel(pesel)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"44051401358", "44133101359", "00000000000", "4405140135"})
  void wrong_digits_and_dates_that_never_were_are_refused(String pesel) {
    assertThat(CheckDigits.isPesel(pesel)).isFalse();
  }

  @Test
  void published_business_numbers_are_right() {
    assertThat(CheckDigits.isNip("1234563218")).isTrue();
    assertThat(CheckDigits.isNip("1234563217")).isFalse();
    assertThat(CheckDigits.isRegon("123456785")).isTrue();
    assertThat(CheckDigits.isRegon("12345678512347")).isTrue();
    assertThat(CheckDigits.isRegon("123456786")).isFalse();
  }

  // the examples of the IBAN registry (SWIFT)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PL61109010140000071219812874",
        "61109010140000071219812874",
        "DE89370400440532013000",
        "GB29NWBK60161331926819"
      })
  void registered_ibans_are_right(String iban) {
    assertThat(CheckDigits.isIban(iban)).isTrue();
  }

  @Test
  void a_swapped_digit_breaks_an_iban() {
    assertThat(CheckDigits.isIban("PL61109010140000071219812847")).isFalse();
  }

  @Test
  void specimen_documents_are_right() {
    assertThat(CheckDigits.isIdCard("ABA300000")).isTrue();
    assertThat(CheckDigits.isIdCard("ABA300001")).isFalse();
  }
}
