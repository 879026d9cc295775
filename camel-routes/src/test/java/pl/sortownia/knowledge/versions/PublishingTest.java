package pl.sortownia.knowledge.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;

class PublishingTest {
  private static final String PATH = "knowledge/zasilki/zas-a.pl.md";
  private final Shelf shelf = Shelf.empty();

  @Test
  void a_draft_needs_a_second_pair_of_eyes() {
    draft("raz");
    assertThatThrownBy(() -> shelf.publishing.review(Kind.ARTICLE, "zas-a", 1, "ewa", "dobrze"))
        .isInstanceOf(ContentRefused.class)
        .hasMessage("Wersję 1 „zas-a” napisał(a) ewa; musi ją sprawdzić inna osoba.");
    assertThatThrownBy(() -> shelf.publishing.publish(Kind.ARTICLE, "zas-a", 1, "adam", "już"))
        .hasMessage("Wersja 1 „zas-a” jest w stanie draft, a nie reviewed; odśwież stronę.");
    assertThat(shelf.contents.published()).isEmpty();
  }

  @Test
  void publishing_moves_the_version_of_the_whole() {
    long before = shelf.contents.version();
    publish("raz");
    assertThat(shelf.contents.version()).isGreaterThan(before);
    assertThat(shelf.contents.published()).extracting(Source::text).containsExactly("raz");
  }

  @Test
  void the_author_goes_on_with_the_same_draft_and_others_begin_their_own() {
    draft("raz");
    assertThat(draft("raz i dwa").version()).isEqualTo(1);
    Source text = Kind.at(PATH, "inaczej").orElseThrow();
    assertThat(shelf.publishing.draft(text, "adam", "po mojemu").version()).isEqualTo(2);
    assertThat(shelf.contents.one(Kind.ARTICLE, "zas-a", 1).orElseThrow().source().text())
        .isEqualTo("raz i dwa");
  }

  @Test
  void an_older_draft_never_replaces_what_was_published_after_it() {
    draft("stare");
    shelf.publishing.review(Kind.ARTICLE, "zas-a", 1, "adam", "dobrze");
    publish("nowe");
    assertThatThrownBy(() -> shelf.publishing.publish(Kind.ARTICLE, "zas-a", 1, "adam", "wchodzi"))
        .hasMessageContaining("starsza niż opublikowana");
  }

  @Test
  void going_back_publishes_the_old_text_as_a_new_version_and_says_why() {
    publish("raz");
    publish("dwa");
    ContentVersion back =
        shelf.publishing.rollback(Kind.ARTICLE, "zas-a", 1, "ewa", "błąd w kwocie");
    assertThat(back.version()).isEqualTo(3);
    assertThat(back.reason()).isEqualTo("błąd w kwocie (powrót do wersji 1)");
    assertThat(shelf.contents.published()).extracting(Source::text).containsExactly("raz");
  }

  @Test
  void what_is_withdrawn_stays_out_until_it_is_published_again() {
    publish("raz");
    publish("dwa");
    shelf.publishing.withdraw(Kind.ARTICLE, "zas-a", "adam", "nieaktualne");
    assertThat(shelf.contents.published()).isEmpty();
    assertThatThrownBy(() -> shelf.publishing.withdraw(Kind.ARTICLE, "zas-a", "adam", "znów"))
        .hasMessage("„zas-a” nie jest opublikowane; nie ma czego wycofać.");
    publish("trzy");
    assertThat(shelf.contents.published()).extracting(Source::text).containsExactly("trzy");
    assertThat(shelf.contents.changes(Kind.ARTICLE, "zas-a"))
        .extracting(Change::state)
        .containsSubsequence(State.DRAFT, State.REVIEWED, State.PUBLISHED, State.WITHDRAWN);
  }

  private ContentVersion draft(String text) {
    return shelf.publishing.draft(Kind.at(PATH, text).orElseThrow(), "ewa", "zmiana");
  }

  private void publish(String text) {
    int version = draft(text).version();
    shelf.publishing.review(Kind.ARTICLE, "zas-a", version, "adam", "dobrze");
    shelf.publishing.publish(Kind.ARTICLE, "zas-a", version, "adam", "wchodzi");
  }
}
