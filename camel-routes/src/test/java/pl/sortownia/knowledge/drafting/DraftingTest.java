package pl.sortownia.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Identity;

class DraftingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String BABY = "rodz-800plus-noworodek";
  private static final String CLOSE = "it-rejestracja-usuniecie-konta";
  private static final String NURSERY = "rodz-aktywny-rodzic-zlobek";
  private static final Library LIBRARY = Shelf.shipped();
  private final Drafting drafting = new Drafting(LIBRARY, new KnowledgeSettings(Shelf.HOME));
  private final Rendering rendering = new Rendering();

  @Test
  void answers_one_question_with_greeting_answer_notice_closing_and_signature() {
    Draft draft = drafting.draft(wanted(new Answer(1, List.of(BABY))));
    assertThat(roles(draft))
        .containsExactly(
            Role.GREETING, Role.LEAD, Role.ANSWER, Role.NOTICE, Role.CLOSING, Role.SIGNATURE);
    assertThat(draft.parts().get(2).source()).isEqualTo(BABY);
    assertThat(draft.parts().get(2).version()).isEqualTo(1);
    assertThat(draft.parts().get(2).question()).isEqualTo(1);
  }

  @Test
  void reads_as_one_letter_when_it_answers_two_questions() {
    Draft draft = two();
    assertThat(roles(draft))
        .containsExactly(
            Role.GREETING,
            Role.LEAD,
            Role.LEAD,
            Role.ANSWER,
            Role.LEAD,
            Role.ANSWER,
            Role.NOTICE,
            Role.CLOSING,
            Role.SIGNATURE);
    String plain = rendering.render(draft).plain();
    assertThat(plain)
        .startsWith(
            "Szanowna Pani,\n\ndziękujemy za wiadomość. Odpowiadamy po kolei na oba pytania.")
        .containsOnlyOnce("Szanowna")
        .containsOnlyOnce("Prosimy nie przesyłać")
        .contains("1. 800+ na nowo narodzone dziecko", "2. Zamknięcie konta w eZUS")
        .doesNotContain("{{", "**");
    assertThat(plain.lines()).allMatch(it -> it.length() <= 72);
  }

  @Test
  void an_article_leaves_to_the_notice_what_it_says_for_the_whole_letter() {
    Draft draft = drafting.draft(wanted(new Answer(1, List.of(BABY), List.of(), "od kiedy 800+")));
    String plain = rendering.render(draft).plain().replace("\n", " ");
    assertThat(LIBRARY.article(BABY).orElseThrow().text()).contains("Prosimy nie przesyłać");
    assertThat(plain).containsOnlyOnce("Prosimy nie przesyłać").contains("po zalogowaniu.");
    assertThat(draft.parts().get(2).words()).isEqualTo("od kiedy 800+");
  }

  @Test
  void sympathy_opens_the_letter_and_former_names_are_told_once() {
    String funeral = "zas-pogrzebowy-komu-i-ile";
    Draft draft =
        drafting.draft(
            wanted(
                new Answer(1, List.of(funeral)),
                new Answer(2, List.of("renta-wdowia-warunki")),
                new Answer(3, List.of("em-zaswiadczenie-pit-zaswiadczenie"))));
    String plain = rendering.render(draft).plain().replace("\n", " ");
    assertThat(plain)
        .containsOnlyOnce("współczucia")
        .contains("wiadomość. Prosimy przyjąć wyrazy współczucia. Odpowiadamy po kolei")
        .containsOnlyOnce("(dawne PUE ZUS)");
    assertThat(rendering.render(drafting.draft(wanted(new Answer(1, List.of(funeral))))).plain())
        .contains("wiadomość. Prosimy przyjąć wyrazy współczucia.\n");
  }

  @Test
  void no_line_ends_with_a_one_letter_word_or_inside_a_number() {
    Draft draft = drafting.draft(wanted(new Answer(1, List.of("em-waloryzacja-marcowa"))));
    String plain = rendering.render(draft).plain();
    assertThat(plain).contains("2026 r.", "22 560 16 00").doesNotContain("\nr.", "22 560\n");
    assertThat(plain.lines()).noneMatch(it -> it.matches(".* [aiouwz]"));
  }

  @Test
  void two_questions_with_one_answer_read_as_one_and_three_count_on() {
    Draft draft =
        drafting.draft(
            wanted(
                new Answer(1, List.of(BABY)),
                new Answer(2, List.of(CLOSE)),
                new Answer(3, List.of(BABY))));
    String plain = rendering.render(draft).plain();
    assertThat(plain)
        .contains("Odpowiadamy po kolei na wszystkie pytania.")
        .contains("Na pytanie 3 odpowiadamy w punkcie 1.")
        .doesNotContain("3. 800+");
    assertThat(draft.parts()).anyMatch(it -> it.question() == 3 && it.source().equals(BABY));
  }

  @Test
  void a_question_that_nobody_answered_yet_makes_no_list_of_one() {
    Draft draft = drafting.draft(wanted(new Answer(1, List.of(BABY)), new Answer(2, List.of())));
    assertThat(rendering.render(draft).plain()).doesNotContain("1. 800+", "oba pytania");
    Draft both =
        drafting.choose(
            draft, wanted(new Answer(1, List.of(BABY)), new Answer(2, List.of())), 2, CLOSE);
    assertThat(rendering.render(both).plain()).contains("1. 800+", "oba pytania", "2. Zamknięcie");
  }

  @Test
  void says_nothing_twice() {
    Draft draft =
        drafting.draft(wanted(new Answer(1, List.of(BABY)), new Answer(2, List.of(BABY))));
    List<Part> answers = draft.parts().stream().filter(it -> it.role() == Role.ANSWER).toList();
    assertThat(answers).hasSize(2);
    assertThat(answers.get(1).text())
        .isEqualTo("To odpowiedź także na kolejne pytanie z wiadomości.");
  }

  @Test
  void shows_the_way_to_the_profile_when_the_question_is_about_one_persons_case() {
    var answer = new Answer(1, List.of(BABY), List.of("em-status-sprawy"));
    Draft stranger = drafting.draft(wanted(answer));
    Draft loggedIn = drafting.draft(new Wanted(Identity.LOGGED_IN, "pl", "", DAY, List.of(answer)));
    assertThat(sources(stranger))
        .contains("droga-do-profilu")
        .doesNotContain("informacja-o-kanale");
    assertThat(sources(loggedIn)).doesNotContain("droga-do-profilu", "informacja-o-kanale");
  }

  @Test
  void shows_the_way_to_the_profile_only_once() {
    Draft draft = drafting.draft(wanted(new Answer(1, List.of("zas-wyplata-kiedy"))));
    assertThat(sources(draft)).contains("droga-do-profilu");
    assertThat(rendering.render(draft).plain())
        .contains("Danych z akt nie")
        .doesNotContain("Gdzie sprawdzić własną sprawę.");
  }

  @Test
  void keeps_what_the_consultant_wrote_when_a_suggestion_is_swapped() {
    Draft worked = edited(edited(two(), BABY, "Moje słowa."), "zakonczenie", "Do usłyszenia.");
    Draft swapped = drafting.choose(worked, wanted(), 2, NURSERY);
    assertThat(sources(swapped)).contains(BABY, NURSERY).doesNotContain(CLOSE);
    assertThat(text(swapped, BABY)).isEqualTo("Moje słowa.");
    assertThat(text(swapped, "zakonczenie")).isEqualTo("Do usłyszenia.");
    assertThat(rendering.render(swapped).plain()).contains("2. Aktywnie w żłobku");
  }

  @Test
  void keeps_an_edited_answer_even_when_another_is_chosen_for_its_question() {
    Draft swapped = drafting.choose(edited(two(), CLOSE, "Moje słowa."), wanted(), 2, NURSERY);
    assertThat(sources(swapped)).containsSubsequence(NURSERY, CLOSE);
  }

  @Test
  void keeps_own_paragraphs_where_they_stood_and_removed_ones_away() {
    var parts = new ArrayList<>(two().parts());
    parts.removeIf(it -> it.source().equals("informacja-o-kanale"));
    int after =
        parts.indexOf(
            parts.stream().filter(it -> it.source().equals(BABY)).findFirst().orElseThrow());
    parts.add(after + 1, new Part(Role.OWN, "", 0, 0, "PS od konsultanta.", true));
    Draft more = drafting.add(new Draft(parts), wanted(), 2, NURSERY);
    assertThat(sources(more))
        .containsSubsequence(BABY, "", "tytul-odpowiedzi", CLOSE, NURSERY)
        .doesNotContain("informacja-o-kanale");
  }

  @Test
  void drops_an_article_with_all_that_was_written_into_it() {
    Draft dropped = drafting.drop(edited(two(), CLOSE, "Moje słowa."), wanted(), 2, CLOSE);
    assertThat(sources(dropped)).contains(BABY).doesNotContain(CLOSE);
    assertThat(rendering.render(dropped).plain()).doesNotContain("Moje słowa.");
  }

  @Test
  void chooses_again_and_comes_back_to_the_same_letter() {
    Draft there = drafting.choose(two(), wanted(), 1, NURSERY);
    Draft back = drafting.choose(there, wanted(), 1, BABY);
    assertThat(back).isEqualTo(two());
  }

  @Test
  void fills_the_amounts_of_the_day() {
    Draft draft =
        drafting.draft(wanted(new Answer(1, List.of("rodz-aktywny-rodzic-trzy-swiadczenia"))));
    assertThat(rendering.render(draft).plain()).contains("500 zł miesięcznie").doesNotContain("{{");
  }

  @Test
  void has_a_frame_for_every_occasion_and_language() {
    Wanted one = wanted(new Answer(1, List.of(BABY)));
    for (String frame :
        List.of(
            "odpowiedz",
            "odpowiedz-kilka",
            "tylko-ogolnie",
            "kondolencje",
            "trudna-sytuacja",
            "ostrzezenie-oszustwo",
            "sprawa-formalna",
            "dopytanie")) {
      for (String language : List.of("pl", "en", "uk", "de")) {
        var wanted = new Wanted(one.identity(), language, "", DAY, one.answers());
        String plain = rendering.render(drafting.frame(frame, wanted, Map.of())).plain();
        assertThat(plain).as(frame + " " + language).doesNotContain("{{").hasSizeGreaterThan(200);
      }
    }
    assertThat(
            rendering
                .render(drafting.draft(new Wanted(Identity.NONE, "en", "", DAY, one.answers())))
                .html())
        .contains("<html lang=\"en\">", "Dear Sir or Madam,", "3 miesięcy");
  }

  @Test
  void leaves_a_field_that_nobody_filled_in_for_the_last_look() {
    Draft draft = drafting.frame("inny-urzad", wanted(), Map.of("urzad", "KRUS"));
    assertThat(new LastLook(LIBRARY).look(draft, Identity.NONE, DAY, 0))
        .anySatisfy(it -> {
          assertThat(it.blocks()).isTrue();
          assertThat(it.words()).isEqualTo("Pole {{kontakt}} nie jest wypełnione.");
        });
  }

  private Draft two() {
    return drafting.draft(wanted());
  }

  private static Wanted wanted() {
    return wanted(new Answer(1, List.of(BABY)), new Answer(2, List.of(CLOSE)));
  }

  private static Wanted wanted(Answer... answers) {
    return new Wanted(Identity.NONE, "pl", "Maria Wójcik", DAY, List.of(answers));
  }

  private static Draft edited(Draft draft, String source, String text) {
    return new Draft(
        draft.parts().stream()
            .map(it -> it.source().equals(source) ? it.withText(text) : it)
            .toList());
  }

  private static String text(Draft draft, String source) {
    return draft.parts().stream()
        .filter(it -> it.source().equals(source))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static List<Role> roles(Draft draft) {
    return draft.parts().stream().map(Part::role).toList();
  }

  private static List<String> sources(Draft draft) {
    return draft.parts().stream().map(Part::source).toList();
  }
}
