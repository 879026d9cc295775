package pl.sortownia.classifier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeIndexTest {

  private static Passage passage(String id, String title, String asked, String text) {
    return new Passage(id, List.of(id), title, List.of(asked), text, List.of("Z-12"), List.of());
  }

  private final KnowledgeIndex index =
      KnowledgeIndex.open(
          List.of(
              passage(
                  "pogrzeb",
                  "Zasiłek pogrzebowy",
                  "ile za pochówek",
                  "Zasiłek przysługuje rodzinie."),
              passage(
                  "konto",
                  "Zmiana rachunku",
                  "nowe konto do emerytury",
                  "Rachunek zmienia się wnioskiem.")),
          Synonyms.none());

  @Test
  void inflected_words_and_words_without_signs_find_the_article() {
    assertThat(index.search("zasilku pogrzebowego", 5).get(0).id()).isEqualTo("pogrzeb");
    assertThat(index.search("zmienic rachunek", 5).get(0).id()).isEqualTo("konto");
  }

  @Test
  void a_hit_says_why() {
    var hit = index.search("o zasiłku pogrzebowym", 1).get(0);
    assertThat(hit.because()).contains("zasiłku", "pogrzebowym");
    assertThat(hit.passage()).isEqualTo("**Zasiłek** **pogrzebowy**");
  }

  @Test
  void words_that_nobody_wrote_find_nothing() {
    assertThat(index.search("qqqq", 5)).isEmpty();
    assertThat(index.search("", 5)).isEmpty();
  }
}
