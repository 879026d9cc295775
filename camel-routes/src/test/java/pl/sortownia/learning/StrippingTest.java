package pl.sortownia.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.sortownia.letter.Address;

class StrippingTest {
  private final Stripping stripping = new Stripping();
  private final Address sender = new Address("Halina Wrońska", "h.wronska62@poczta.example");

  @Test
  void what_points_at_a_person_is_gone_and_what_is_asked_stays() {
    String stripped =
        stripping.strip(
            """
            Dzień dobry, mój PESEL to 44051401359, telefon 601 202 303.
            Kiedy dostanę waloryzację od 1 marca 2026 za 1978 zł?
            Halina Wrońska\
            """,
            sender);
    assertThat(stripped)
        .doesNotContain("44051401359", "601", "Halina", "Wrońska")
        .contains("Kiedy dostanę waloryzację od 1 marca 2026 za 1978 zł?");
  }

  @Test
  void a_name_is_gone_in_each_of_its_cases_but_not_inside_other_words() {
    assertThat(stripping.strip("Pytam dla Haliny Wrońskiej, nie o halinkę.", sender))
        .doesNotContain("Haliny", "Wrońskiej");
    assertThat(stripping.strip("Proszę o rentę.", new Address("Ren T.", "ren@poczta.example")))
        .isEqualTo("Proszę o rentę.");
  }
}
