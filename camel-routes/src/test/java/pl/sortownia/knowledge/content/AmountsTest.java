package pl.sortownia.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmountsTest {
  private static final String YAML =
      """
      version: 1
      parameters:
        - id: najnizsza
          name: Najniższa emerytura
          unit: zł/mies.
          values:
            - {from: 2025-03-01, to: 2026-02-28, value: 1878.91, source: a, certain: true}
            - {from: 2026-03-01, to: 2027-02-28, value: 1978.49, source: b, certain: false}
            - {from: 2027-03-01, value: null, source: komunikat, certain: false}
        - id: termin
          name: Termin
          unit: data
          values:
            - {from: 2026-01-01, value: 2026-11-30, source: a}
      """;
  private final Findings findings = new Findings();
  private final Parameters parameters =
      Parameters.read(new Source(Kind.PARAMETERS, "parameters", 1, "p.yaml", YAML), findings);

  @Test
  void takes_the_value_of_the_day_that_the_letter_concerns() {
    assertThat(fill("Od {{amount najnizsza}}.", "2026-11-22")).isEqualTo("Od 1 978,49 zł.");
    assertThat(fill("Od {{ amount najnizsza }}.", "2026-02-28")).isEqualTo("Od 1 878,91 zł.");
  }

  @Test
  void takes_the_value_of_another_day_when_the_text_asks_for_it() {
    assertThat(fill("{{amount najnizsza na 2025-03-01}}", "2026-11-22")).isEqualTo("1 878,91 zł");
  }

  @Test
  void leaves_what_is_not_known_for_the_last_look() {
    assertThat(fill("{{amount najnizsza}}", "2027-03-01")).isEqualTo("{{amount najnizsza}}");
    assertThat(fill("{{amount najnizsza}}", "2024-01-01")).isEqualTo("{{amount najnizsza}}");
    assertThat(fill("{{amount inna}}", "2026-11-22")).isEqualTo("{{amount inna}}");
  }

  @Test
  void tells_why_a_value_is_not_known() {
    assertThat(parameters.on("najnizsza", LocalDate.of(2027, 3, 1)))
        .isInstanceOfSatisfying(
            Parameters.Worth.Unknown.class,
            it ->
                assertThat(it.reason())
                    .isEqualTo("wartość od 2027-03-01 nie jest jeszcze znana (komunikat)"));
  }

  @Test
  void ends_a_sentence_after_a_date_once() {
    assertThat(fill("Do {{date termin}}. Potem nie.", "2026-11-22"))
        .isEqualTo("Do 30 listopada 2026 r. Potem nie.");
  }

  @Test
  void names_file_line_and_cure_of_a_broken_parameter() {
    Parameters.read(
        new Source(
            Kind.PARAMETERS,
            "parameters",
            1,
            "knowledge/parameters.yaml",
            """
            parameters:
              - id: a
                name: A
                unit: zł
                values:
                  - {from: 2026-01-01, to: 2026-12-31, value: 1, source: x}
                  - {from: 2026-06-01, value: 2, source: x}
              - id: a
                name: A
                unit: zł
                values:
                  - {from: 1 stycznia, value: 2, source: x, pewne: true}
            """),
        findings);
    assertThat(findings.all().stream().map(Finding::toString))
        .containsExactlyInAnyOrder(
            "knowledge/parameters.yaml:7: okresy parametru „a” zachodzą na siebie; ułóż wartości od"
                + " najdawniejszej; popraw „to” poprzedniej albo „from” tej",
            "knowledge/parameters.yaml:12: nieznane pole „pewne”; popraw nazwę albo usuń; znane pola: "
                + "certain, from, source, to, value",
            "knowledge/parameters.yaml:12: „from: 1 stycznia” to nie data; napisz dzień jako"
                + " rrrr-mm-dd, na przykład 2026-11-22",
            "knowledge/parameters.yaml:8: parametr „a” nie ma żadnej wartości; dodaj pod values:"
                + " {from: rrrr-mm-dd, value: …, source: …}",
            "knowledge/parameters.yaml:8: parametr „a” już jest w linii 2; połącz oba w jeden");
  }

  private String fill(String text, String day) {
    return Amounts.fill(text, parameters, LocalDate.parse(day)).replace('\u00a0', ' ');
  }
}
