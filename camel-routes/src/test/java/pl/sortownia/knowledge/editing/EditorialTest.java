package pl.sortownia.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.versions.ContentRefused;

class EditorialTest {
  private static final String ID = "rodz-800plus-noworodek";
  private final Shelf shelf = Shelf.empty();
  private final Library library = shelf.library(Shelf.HOME);
  private final Editorial editorial =
      new Editorial(shelf.contents, shelf.publishing, library, new KnowledgeSettings(Shelf.HOME));
  private Source text = shelf.contents.published().getFirst();

  @BeforeEach
  void take() {
    text = shelf.contents.history(Kind.ARTICLE, ID).getFirst().source();
  }

  @Test
  void what_is_published_is_in_the_library_at_once() {
    Source better = with(text, text.text().replace("noworodka", "nowo narodzone dziecko"));
    Saved saved = editorial.save(better, "ewa", "prościej");
    assertThat(saved.isSound()).isTrue();
    assertThat(library.article(ID).orElseThrow().text()).contains("Na noworodka");
    editorial.review(Kind.ARTICLE, ID, 2, "adam", "dobrze");
    long before = library.version();
    editorial.publish(Kind.ARTICLE, ID, 2, "adam", "wchodzi");
    assertThat(library.version()).isGreaterThan(before);
    assertThat(library.article(ID).orElseThrow().version()).isEqualTo(2);
    assertThat(library.article(ID).orElseThrow().text()).contains("Na nowo narodzone dziecko");
    assertThat(editorial.difference(Kind.ARTICLE, ID, 1, 2))
        .filteredOn(it -> it.what() == Difference.What.CHANGED)
        .first()
        .satisfies(it -> assertThat(it.after()).contains("⟦"));
  }

  @Test
  void another_node_sees_it_when_it_looks() {
    Library node = shelf.library(Shelf.HOME);
    editorial.save(with(text, text.text() + "\nI jeszcze jedno zdanie.\n"), "ewa", "więcej");
    editorial.review(Kind.ARTICLE, ID, 2, "adam", "dobrze");
    editorial.publish(Kind.ARTICLE, ID, 2, "adam", "wchodzi");
    assertThat(node.article(ID).orElseThrow().version()).isEqualTo(1);
    node.renew();
    assertThat(node.article(ID).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void a_faulty_draft_is_kept_but_goes_no_further() {
    Saved saved = editorial.save(with(text, text.text() + "{{amount nie-ma}}"), "ewa", "kwota");
    assertThat(saved.isSound()).isFalse();
    assertThat(saved.findings()).anyMatch(it -> it.words().equals("nieznany parametr „nie-ma”"));
    assertThatThrownBy(() -> editorial.review(Kind.ARTICLE, ID, 2, "adam", "dobrze"))
        .isInstanceOf(ContentRefused.class)
        .hasMessageContaining("nieznany parametr");
  }

  @Test
  void a_parameter_that_vanishes_would_break_the_articles_that_use_it() {
    Source yaml = library.now().single(Kind.PARAMETERS).orElseThrow();
    Source without = with(yaml, yaml.text().replace("id: aktywnie_w_domu\n", "id: inaczej\n"));
    assertThat(editorial.preview(without))
        .anyMatch(it ->
            it.fails()
                && it.file().endsWith("rodz-aktywny-rodzic-trzy-swiadczenia.pl.md")
                && it.words().contains("aktywnie_w_domu"));
  }

  @Test
  void one_edit_of_a_parameter_lists_all_articles_that_change() {
    Source yaml = library.now().single(Kind.PARAMETERS).orElseThrow();
    Source changed = with(yaml, yaml.text().replace("\"7:00-18:00\"", "\"8:00-16:00\""));
    List<String> users = editorial.changedBy(changed).stream().map(Source::id).toList();
    assertThat(users).contains("droga-do-profilu").hasSizeGreaterThan(1);
    assertThat(editorial.changedBy(yaml)).isEmpty();
  }

  @Test
  void a_block_in_use_is_not_withdrawn() {
    assertThat(editorial.users(Kind.TEMPLATE, "podpis"))
        .extracting(Source::id)
        .contains("odpowiedz");
    assertThatThrownBy(() -> editorial.withdraw(Kind.TEMPLATE, "podpis", "adam", "po co"))
        .hasMessageContaining("„podpis” jest używane w:");
  }

  @Test
  void going_back_is_one_step() {
    editorial.save(with(text, text.text() + "\nBłąd.\n"), "ewa", "zmiana");
    editorial.review(Kind.ARTICLE, ID, 2, "adam", "dobrze");
    editorial.publish(Kind.ARTICLE, ID, 2, "adam", "wchodzi");
    editorial.rollback(Kind.ARTICLE, ID, 1, "ewa", "błąd");
    assertThat(library.article(ID).orElseThrow().text()).doesNotContain("Błąd.");
    assertThat(library.article(ID).orElseThrow().version()).isEqualTo(3);
  }

  private static Source with(Source it, String text) {
    return new Source(it.kind(), it.id(), it.version(), it.path(), text);
  }
}
