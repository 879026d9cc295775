package pl.sortownia.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.versions.Folder;

class ContentCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final ContentCheck CHECK =
      new ContentCheck(Taxonomy.read(Path.of("models/taxonomy.yaml")));
  private static final String ARTICLE =
      """
      ---
      id: zas-chorobowy-proba
      intents: [zas-chorobowy]
      title: Próba
      asked-as: [a, b, c, d, e]
      valid-from: 2026-01-01
      review-by: 2027-01-31
      channel: general
      ---
      Zasiłek chorobowy należy się po 30 dniach ubezpieczenia. Wniosek składa się przez
      pracodawcę. %s
      """;
  private final List<Source> sources = new ArrayList<>();

  @Test
  void finds_nothing_that_fails_in_what_we_ship() {
    Published shipped = Published.of(0, new Folder(Path.of(".")).read());
    assertThat(CHECK.check(shipped, DAY)).filteredOn(Finding::fails).isEmpty();
    assertThat(shipped.articles()).hasSizeGreaterThan(200);
  }

  @Test
  void stops_an_unknown_amount_with_file_line_and_cure() {
    article("Dziś to {{amount nie-ma-takiej}}.");
    assertThat(failures())
        .containsExactly(
            "knowledge/zasilki/zas-chorobowy-proba.pl.md:11: nieznany parametr „nie-ma-takiej”;"
                + " popraw id albo dodaj go w knowledge/parameters.yaml");
  }

  @Test
  void warns_of_an_amount_that_nobody_knows_today() {
    article("Dziś to {{amount kwota}}.");
    content(
        "knowledge/parameters.yaml",
        """
        parameters:
          - id: kwota
            name: Kwota
            unit: zł
            values:
              - {from: 2026-01-01, value: null, source: komunikat ministra}
        """);
    assertThat(all())
        .anyMatch(it ->
            it.startsWith(
                "knowledge/zasilki/zas-chorobowy-proba.pl.md:11: uwaga: „kwota” blokuje dziś"
                    + " wysyłkę: wartość od 2026-01-01 nie jest jeszcze znana (komunikat"
                    + " ministra)"));
  }

  @Test
  void stops_a_field_in_an_article() {
    article("Kwota: {{kwota}}.");
    assertThat(failures())
        .containsExactly(
            "knowledge/zasilki/zas-chorobowy-proba.pl.md:11: artykuł nie ma pól, a jest w nim"
                + " {{kwota}}; użyj {{amount id}} lub {{date id}} albo napisz to słowami");
  }

  @Test
  void stops_an_undeclared_field_of_a_template() {
    content("templates/blocks/b.pl.md", template("b", "block", "Raz.\n\nSuma {{kwota}}."));
    assertThat(failures())
        .containsExactly(
            "templates/blocks/b.pl.md:8: pole {{kwota}} nie jest zadeklarowane; dopisz je pod"
                + " fields: albo usuń");
  }

  @Test
  void stops_a_circle_of_blocks_and_shows_the_way_round() {
    content("templates/blocks/a.pl.md", template("a", "block", "Raz.\n\n{{> b}}"));
    content("templates/blocks/b.pl.md", template("b", "block", "{{> c}}"));
    content("templates/blocks/c.pl.md", template("c", "block", "{{> a}}"));
    assertThat(failures())
        .contains(
            "templates/blocks/a.pl.md:8: bloki włączają się w kółko: a → b → c → a; usuń jedno z"
                + " włączeń")
        .hasSize(3);
  }

  @Test
  void stops_a_missing_block_and_an_open_section() {
    content("templates/frames/f.pl.md", template("f", "frame", "{{> brak}}\n{{#x}}tekst"));
    assertThat(failures())
        .anyMatch(it -> it.startsWith("templates/frames/f.pl.md:6: nie ma bloku „brak”; popraw id"))
        .anyMatch(it -> it.startsWith("templates/frames/f.pl.md:7: {{#x}} nie jest zamknięte"));
  }

  @Test
  void warns_of_an_expired_article() {
    content(
        "knowledge/zasilki/zas-chorobowy-proba.pl.md",
        ARTICLE.formatted("").replace("review-by", "valid-to: 2026-10-31\nreview-by"));
    assertThat(all())
        .anyMatch(it ->
            it.startsWith(
                "knowledge/zasilki/zas-chorobowy-proba.pl.md:7: uwaga: artykuł przestał"
                    + " obowiązywać 2026-10-31"));
  }

  @Test
  void stops_two_articles_that_answer_the_same_at_the_same_time() {
    article("");
    content(
        "knowledge/zasilki/zas-chorobowy-druga.pl.md",
        ARTICLE.formatted("").replace("id: zas-chorobowy-proba", "id: zas-chorobowy-druga"));
    assertThat(failures()).singleElement().asString().contains("zachodzą na siebie");
  }

  @Test
  void stops_unknown_intents_wrong_names_wrong_topics_and_dead_links() {
    content(
        "knowledge/platnicy/inna.pl.md",
        ARTICLE.formatted("Zob. [tu](nie-ma).").replace("[zas-chorobowy]", "[zas-chorobowy, xyz]"));
    assertThat(failures())
        .anyMatch(it -> it.contains(":2: id „zas-chorobowy-proba” a plik nazywa się inaczej"))
        .anyMatch(it -> it.contains(":3: nieznana intencja „xyz”"))
        .anyMatch(it -> it.contains(":3: intencja „zas-chorobowy” należy do tematu „zasilki”"))
        .anyMatch(it -> it.contains(":11: odsyłacz do nieznanego artykułu „nie-ma”"));
  }

  @Test
  void stops_a_text_that_reads_like_an_act() {
    article(
        """
        Zainteresowany obowiązany jest do niezwłocznego powiadomienia organu rentowego
        o okolicznościach mających wpływ na ustalenie prawa do świadczenia pieniężnego
        z ubezpieczenia społecznego w razie macierzyństwa, a w szczególności o wykonywaniu
        działalności pozarolniczej oraz o uzyskiwanych z tego tytułu przychodach podlegających
        oskładkowaniu na zasadach określonych w przepisach odrębnych.
        """);
    assertThat(failures()).singleElement().asString().contains("trudny tekst");
  }

  @Test
  void names_the_line_of_a_broken_head() {
    content("knowledge/zasilki/zas-x.pl.md", "---\nid: zas-x\ntitle: a: b: c\n---\ntekst\n");
    content("knowledge/zasilki/zas-y.pl.md", "bez nagłówka");
    assertThat(failures())
        .anyMatch(it -> it.startsWith("knowledge/zasilki/zas-x.pl.md:3: to nie jest poprawny YAML"))
        .anyMatch(it -> it.startsWith("knowledge/zasilki/zas-y.pl.md:1: brak nagłówka"));
  }

  private void article(String more) {
    content("knowledge/zasilki/zas-chorobowy-proba.pl.md", ARTICLE.formatted(more));
  }

  private static String template(String id, String kind, String text) {
    return "---\nid: %s\nkind: %s\ntitle: T\n---\n%s\n".formatted(id, kind, text);
  }

  private void content(String path, String text) {
    sources.add(Kind.at(path, text).orElseThrow());
  }

  private List<String> failures() {
    return CHECK.check(Published.of(1, sources), DAY).stream()
        .filter(Finding::fails)
        .map(Finding::toString)
        .toList();
  }

  private List<String> all() {
    return CHECK.check(Published.of(1, sources), DAY).stream().map(Finding::toString).toList();
  }
}
