package pl.sortownia.letter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Store;

@ParameterizedClass
@EnumSource(Store.Database.class)
class LetterSearchTest {
  @TempDir private Path folder;
  private final Store store;
  private LetterSearch search;
  private int count;

  LetterSearchTest(Store.Database database) {
    store = new Store(database);
    search = closed();
  }

  private LetterSearch closed() {
    return new LetterSearch(
        new SearchSettings(folder == null ? Path.of("never") : folder.resolve("index")),
        new Feed(store.jdbc),
        store.cases,
        store.letters);
  }

  private LetterSearch opened() throws IOException {
    search.destroy();
    search = closed();
    search.catchUp();
    return search;
  }

  @AfterEach
  void close() {
    search.destroy();
  }

  private long arrives(ALetter letter) {
    count++;
    byte[] raw = ("letter " + count).getBytes(StandardCharsets.UTF_8);
    var in = new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "p" + count, "t" + count, raw);
    long id = store.arrivals.take(in).id();
    store.letters.read(id, letter.hasId("<" + count + "@x>").read());
    store.letters.understood(id, ALetter.understood("em-waloryzacja", 0.93));
    store.transaction.executeWithoutResult(status -> store.admission.admit(id));
    return id;
  }

  private long says(String words) {
    return arrives(ALetter.that().isFrom("osoba" + count + "@example.pl").says(words));
  }

  private List<Long> finds(String words) {
    return search.find(SearchWords.of(words), Long.MAX_VALUE, 10);
  }

  @Test
  void a_word_is_found_in_any_of_its_forms_and_without_polish_signs() throws IOException {
    long one = says("Chciałbym zapytać o zasiłki dla mojej córki.");
    says("Kiedy emerytura?");
    opened();
    assertThat(finds("zasiłek córka")).containsExactly(one);
    assertThat(finds("zasilkow corce")).containsExactly(one);
    assertThat(finds("zasiłek emerytura")).isEmpty();
  }

  @Test
  void words_in_a_row_words_left_out_and_beginnings() throws IOException {
    long row = says("Pytam o rentę rodzinną po ojcu.");
    long apart = says("Rodzinna sprawa: dostaję rentę.");
    opened();
    assertThat(finds("\"renta rodzinna\"")).containsExactly(row);
    assertThat(finds("renta rodzinna")).containsExactly(apart, row);
    assertThat(finds("renta -ojciec")).containsExactly(apart);
    assertThat(finds("rodzin*")).containsExactly(apart, row);
    assertThat(SearchWords.of("-renta").isEmpty()).isTrue();
  }

  @Test
  void the_newest_come_first_and_a_page_goes_on_behind_the_last() throws IOException {
    long first = says("waloryzacja");
    long second = says("waloryzacji");
    long third = says("waloryzację");
    opened();
    assertThat(search.find(SearchWords.of("waloryzacja"), Long.MAX_VALUE, 2))
        .containsExactly(third, second);
    assertThat(search.find(SearchWords.of("waloryzacja"), second, 2)).containsExactly(first);
  }

  @Test
  void a_sender_is_found_and_a_number_in_the_text_is_not() throws IOException {
    long one =
        arrives(ALetter.that().isFrom("zenon.kot@example.pl").says("Mój PESEL to 44051401359."));
    opened();
    assertThat(finds("zenon")).containsExactly(one);
    assertThat(finds("44051401359")).isEmpty();
  }

  @Test
  void what_came_while_the_office_was_closed_is_found_after_it_opens() throws IOException {
    long before = says("zasiłek pogrzebowy");
    opened();
    search.destroy();
    long meanwhile = says("zasiłku pogrzebowego");
    opened();
    assertThat(finds("pogrzebowy")).containsExactly(meanwhile, before);
  }

  @Test
  void letters_that_came_in_without_a_line_are_found_too() throws IOException {
    long one = says("zasiłek pogrzebowy");
    store.jdbc.sql("delete from searchable").update();
    opened();
    assertThat(finds("pogrzebowy")).containsExactly(one);
  }

  @Test
  void an_index_of_another_database_is_thrown_away() throws IOException {
    says("zasiłek pogrzebowy");
    opened();
    store.jdbc.sql("update search_origin set token = 'inna'").update();
    store.jdbc.sql("delete from searchable").update();
    store.jdbc.sql("update letter set case_id = null").update();
    store.jdbc.sql("delete from letter_case").update();
    opened();
    assertThat(finds("pogrzebowy")).isEmpty();
  }

  @Test
  void a_snippet_shows_the_words_where_they_stand() {
    String long_ =
        "Dzień dobry. ".repeat(30) + "Pytam o zasiłki opiekuńcze na syna. " + "Tak. ".repeat(90);
    Snippet snippet = Snippet.of(long_, SearchWords.of("zasiłek opiekuńczy"));
    assertThat(snippet.pieces().stream().filter(Snippet.Piece::hit).map(Snippet.Piece::text))
        .containsExactly("zasiłki", "opiekuńcze");
    String shown = snippet.pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining());
    assertThat(shown).contains("Pytam o zasiłki opiekuńcze na syna.").hasSizeLessThan(260);
  }
}
