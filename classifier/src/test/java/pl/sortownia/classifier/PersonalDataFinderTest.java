package pl.sortownia.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataFinderTest {

  private static List<String> found(String text) {
    return new PersonalDataFinder()
        .find(text).stream()
            .map(d -> d.type().id() + "=" + text.substring(d.from(), d.to()))
            .toList();
  }

  // 44051401359 is the example of the Polish Wikipedia; 02070803628 of the Ministry's page
  @Test
  void a_pesel_is_found_with_hyphens_blanks_and_line_ends() {
    assertThat(found("mój numer 44051401359.")).containsExactly("pesel=44051401359");
    assertThat(found("440514-01359 albo 02 07 08 03628"))
        .containsExactly("pesel=440514-01359", "pesel=02 07 08 03628");
    assertThat(found("nr 440514\n01359")).containsExactly("pesel=440514\n01359");
  }

  @Test
  void a_mistyped_pesel_is_found_when_it_is_called_one() {
    assertThat(found("PESEL: 44051401358")).containsExactly("pesel=44051401358");
    assertThat(found("sprawa 44051401358")).isEmpty();
  }

  @Test
  void no_phone_passes_for_a_pesel() {
    assertThat(found("+48 501 234 567")).containsExactly("phone=+48 501 234 567");
    assertThat(found("tel. 48501234567")).containsExactly("phone=48501234567");
    assertThat(found("proszę o telefon 22 560 16 00")).containsExactly("phone=22 560 16 00");
    assertThat(found("501-234-567")).containsExactly("phone=501-234-567");
  }

  // 123-456-32-18 stands in the Polish Wikipedia; 123456785 and 12345678512347 too
  @Test
  void tax_and_business_numbers_prove_themselves() {
    assertThat(found("firma 123-456-32-18")).containsExactly("nip=123-456-32-18");
    assertThat(found("REGON 123456785")).containsExactly("regon=123456785");
    assertThat(found("regon 12345678512347")).containsExactly("regon=12345678512347");
  }

  // PL61 1090 1014 0000 0712 1981 2874 and DE89 3704 0044 0532 0130 00 are the examples of the IBAN
  // registry
  @Test
  void an_account_is_one_find_and_holds_no_phone() {
    assertThat(found("konto 61 1090 1014 0000 0712 1981 2874"))
        .containsExactly("iban=61 1090 1014 0000 0712 1981 2874");
    assertThat(found("PL61109010140000071219812874"))
        .containsExactly("iban=PL61109010140000071219812874");
    assertThat(found("IBAN DE89 3704 0044 0532 0130 00"))
        .containsExactly("iban=DE89 3704 0044 0532 0130 00");
  }

  // ABA300000 is the specimen of the Polish Wikipedia's article on the identity card
  @Test
  void documents_are_found() {
    assertThat(found("dowód ABA300000")).containsExactly("id-card=ABA300000");
    assertThat(found("numer ABA 300000")).containsExactly("id-card=ABA 300000");
    assertThat(found("paszport nr FA1234567")).containsExactly("passport=FA1234567");
  }

  @Test
  void addresses_and_signed_names_are_found() {
    assertThat(
            found(
                "Pytanie?\nz poważaniem\nJanina Kowalska-Nowak\nul. Długa 5 m. 3, 00-950 Warszawa"))
        .containsExactly("name=Janina Kowalska-Nowak", "address=ul. Długa 5 m. 3, 00-950 Warszawa");
    assertThat(found("pisz na jan.k@example.org")).containsExactly("email=jan.k@example.org");
  }

  @Test
  void sums_dates_and_case_numbers_are_no_personal_data() {
    assertThat(
            found(
                "Dostałem 1 978,49 zł w dniu 12.03.2026, decyzja 240000/10/2026, 800+ i 500 000 000 zł"))
        .isEmpty();
  }
}
