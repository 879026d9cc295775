package pl.sortownia.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sortownia.classifier.Question;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Handling;
import pl.sortownia.staff.Team;
import pl.sortownia.staff.Teams;

/** What a consultant does with a letter besides choosing an article and sending it. */
class DayAtTheDeskTest extends DeskTest {
  private static final String FUNERAL = "Ile wynosi zasiłek pogrzebowy?";
  private static final String PENSION = "Kiedy będzie waloryzacja emerytury?";
  private static final String CLOSING = "Proszę o odpowiedź.";
  private static final String TWO = FUNERAL + " " + PENSION + " " + CLOSING;
  @Autowired private Teams teams;
  @Autowired private Drafts drafts;
  @Autowired private Corrections corrections;
  @Autowired private Macros macros;
  @Autowired private Taking taking;

  @BeforeEach
  void nobodyElseWaits() {
    teams.all().forEach(it -> teams.remove(it.id()));
    jdbc.sql("update letter_case set state = 'closed' where state in ('waiting', 'taken')")
        .update();
    jdbc.sql("update mention set seen_at = at").update();
  }

  private List<String> questions(Case its) {
    return wishes.questions(letters.ofCase(its.id()).getLast()).stream()
        .map(Question::text)
        .toList();
  }

  private String sentence(String text, String sentence, int question) {
    int from = text.indexOf(sentence);
    return "%d-%d-%d".formatted(from, from + sentence.length(), question);
  }

  private Case cut(String text, String... sentences) throws Exception {
    Case its = arrives(ALetter.that().says(text));
    does("anna", POST, its, "cut", Map.of("sentence", String.join(",", sentences)));
    return now(its);
  }

  @Test
  void sentences_are_given_to_questions_and_one_that_asks_nothing_to_none() throws Exception {
    Case its =
        cut(TWO, sentence(TWO, FUNERAL, 1), sentence(TWO, PENSION, 2), sentence(TWO, CLOSING, 0));
    assertThat(questions(its)).containsExactly(FUNERAL, PENSION);
    var page = sees("anna", "/letters/" + its.id());
    assertThat(page.select(".question .name").eachText())
        .containsExactly("Zasiłek pogrzebowy", "Waloryzacja");
    assertThat(page.select("[data-letter] mark.q").text()).doesNotContain(CLOSING);
    assertThat(told(its)).contains("cut");
  }

  @Test
  void a_reading_by_the_machine_does_not_undo_a_persons_cut() throws Exception {
    Case its = cut(TWO, sentence(TWO, FUNERAL, 1), sentence(TWO, PENSION, 2));
    long letter = letters.ofCase(its.id()).getLast().id();
    letters.understood(letter, classifiers.current().understand("", TWO));
    assertThat(questions(its)).containsExactly(FUNERAL, PENSION);
  }

  @Test
  void marked_words_become_a_question_and_joining_takes_it_back() throws Exception {
    Case its = cut(TWO, sentence(TWO, TWO, 1));
    int from = TWO.indexOf(PENSION);
    String end = String.valueOf(from + PENSION.length());
    does("anna", POST, its, "cut", Map.of("begin", String.valueOf(from), "end", end));
    assertThat(questions(its)).containsExactly(FUNERAL, PENSION);
    does("anna", POST, its, "cut", Map.of("join", "2"));
    assertThat(questions(its)).containsExactly(FUNERAL + " " + PENSION);
  }

  @Test
  void what_was_said_and_written_of_a_question_follows_it_to_its_new_number() throws Exception {
    Case its = cut(TWO, sentence(TWO, PENSION, 1));
    does("anna", POST, its, "correction", Map.of("of", "1", "intent", "zas-opiekunczy"));
    does("anna", POST, its, "reply", Map.of("own1", "Moje słowa.", "next", "false"));
    does("anna", DELETE, its, "reply", Map.of());
    does(
        "anna",
        POST,
        its,
        "cut",
        Map.of("sentence", sentence(TWO, FUNERAL, 1) + "," + sentence(TWO, PENSION, 2)));
    long letter = letters.ofCase(its.id()).getLast().id();
    assertThat(corrections.of(letter).values())
        .extracting(Corrections.Correction::question, Corrections.Correction::intent)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "zas-opiekunczy"));
    assertThat(drafts.newest(its.id()).orElseThrow().draft().parts())
        .filteredOn(it -> it.text().equals("Moje słowa."))
        .extracting(Draft.Part::question)
        .containsExactly(2);
  }

  @Test
  void more_questions_than_a_letter_holds_are_refused_with_the_cure() throws Exception {
    String text = "Kiedy renta? Kiedy emerytura? Kiedy zasiłek? Kiedy zwrot? Kiedy decyzja?";
    Case its = arrives(ALetter.that().says(text));
    var each =
        List.of(
            sentence(text, "Kiedy renta?", 1),
            sentence(text, "Kiedy emerytura?", 2),
            sentence(text, "Kiedy zasiłek?", 3),
            sentence(text, "Kiedy zwrot?", 4),
            sentence(text, "Kiedy decyzja?", 5));
    var answer = does("anna", POST, its, "cut", Map.of("sentence", String.join(",", each)));
    assertThat(answer.getResponse().getStatus()).isEqualTo(409);
    assertThat(page(answer).select(".refusal").text()).contains("najwyżej cztery", "Połącz");
  }

  @Test
  void a_letter_passed_to_a_group_waits_for_its_members_only() throws Exception {
    teams.put(new Team("renty", "Renty", List.of(), List.of("marek")));
    Case its = arrives(ALetter.that().says(PENSION));
    does("anna", POST, its, "passing", Map.of("to", "grupa:renty", "why", "znają to"));
    assertThat(now(its).handling()).isInstanceOf(Handling.Waiting.class);
    assertThat(taking.next("anna")).isEmpty();
    assertThat(sees("marek", "/letters?state=team").select("a[data-case]")).hasSize(1);
    assertThat(taking.next("marek"))
        .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(its.id()));
    assertThat(sees("marek", "/letters/" + its.id()).select(".notes").text())
        .contains("grupa Renty. znają to");
  }

  @Test
  void the_next_letter_is_of_the_topics_of_my_groups() throws Exception {
    arrives(ALetter.that().says(PENSION));
    Case benefit = arrives(ALetter.that().says(FUNERAL));
    teams.put(new Team("zasilki", "Zasiłki", List.of("zasilki"), List.of("anna")));
    assertThat(taking.next("anna"))
        .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(benefit.id()));
    assertThat(taking.next("anna")).isEmpty();
  }

  @Test
  void a_note_calls_a_colleague_until_they_have_looked() throws Exception {
    Case its = arrives(ALetter.that().says(PENSION));
    does("anna", POST, its, "note", Map.of("note", "@marek zerknij, PESEL 44051401359"));
    assertThat(sees("marek", "/letters").select(".called").text()).isEqualTo("@1");
    assertThat(sees("marek", "/letters/mentions").select(".called").text())
        .contains("zerknij", "●●●●●●●●●59")
        .doesNotContain("44051401359");
    sees("marek", "/letters/" + its.id());
    assertThat(sees("marek", "/letters").select(".top .called")).isEmpty();
  }

  @Test
  void a_macro_does_its_whole_chain() throws Exception {
    Case its = arrives(ALetter.that().says(FUNERAL));
    macros.add(
        new Macro(0, "x", "anna", "first", "Dopisane.", "@marek gotowe", Macro.Finish.SEND, ""));
    does("anna", POST, its, "macro", Map.of("macro", String.valueOf(newest())));
    assertThat(outbox.ofCase(its.id()).getFirst().reply().plain())
        .contains("pogrzebow", "Dopisane.");
    assertThat(told(its)).contains("chosen", "note", "approved");
    assertThat(sees("marek", "/letters").select(".called").text()).isEqualTo("@1");
  }

  @Test
  void a_macro_that_breaks_leaves_everything_as_it_was() throws Exception {
    Case its = arrives(ALetter.that().says(FUNERAL));
    macros.add(new Macro(0, "y", "anna", "", "{{kwota}}", "nic", Macro.Finish.SEND, ""));
    var answer = does("anna", POST, its, "macro", Map.of("macro", String.valueOf(newest())));
    assertThat(answer.getResponse().getStatus()).isEqualTo(409);
    assertThat(told(its)).doesNotContain("note", "approved");
    assertThat(now(its).handling()).isInstanceOf(Handling.Waiting.class);
  }

  private long newest() {
    return macros.of("anna").stream().mapToLong(Macro::id).max().orElseThrow();
  }

  @Test
  void one_answer_goes_to_many_each_with_its_own_letter_and_comes_back_together() throws Exception {
    Case first = arrives(ALetter.that().isFrom("pierwsza@example.pl").says(FUNERAL));
    Case twin = arrives(ALetter.that().isFrom("druga@example.pl").says(FUNERAL));
    Case other = arrives(ALetter.that().says(PENSION));
    does("anna", POST, first, "macro", Map.of("macro", String.valueOf(firstSuggestions())));
    var page = sees("anna", "/letters/" + first.id() + "/many");
    assertThat(page.select("input[name=to][checked]").eachAttr("value"))
        .containsExactly(twin.id() + "-" + now(twin).version());
    var sent = sends(first, page.select("input[name=to][checked]").eachAttr("value"));
    assertThat(sent).containsExactly(twin.id());
    assertThat(outbox.ofCase(twin.id()).getFirst().reply().recipient().address())
        .isEqualTo("druga@example.pl");
    assertThat(told(twin)).contains("approved", "many");
    assertThat(now(other).handling()).isInstanceOf(Handling.Waiting.class);
    mvc.perform(
        delete("/letters/many")
            .param("id", String.valueOf(twin.id()))
            .with(user("anna").roles("CONSULTANT"))
            .with(csrf()));
    assertThat(now(twin).handling()).isInstanceOf(Handling.Waiting.class);
    assertThat(outbox.ofCase(twin.id()).getFirst().state()).isEqualTo("recalled");
  }

  @SuppressWarnings("unchecked")
  private List<Long> sends(Case first, List<String> to) throws Exception {
    var form =
        post("/letters/" + first.id() + "/many")
            .with(user("anna").roles("CONSULTANT"))
            .with(csrf());
    to.forEach(it -> form.param("to", it));
    Object sent = mvc.perform(form).andReturn().getFlashMap().get("sentMany");
    return (List<Long>) java.util.Objects.requireNonNull(sent);
  }

  private long firstSuggestions() {
    return macros.of("nikt").stream()
        .filter(it -> it.answer().equals("first") && it.finish() == Macro.Finish.KEEP)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void a_letter_that_changed_meanwhile_is_left_out_and_named() throws Exception {
    Case first = arrives(ALetter.that().says(FUNERAL));
    Case twin = arrives(ALetter.that().says(FUNERAL));
    does("anna", POST, first, "macro", Map.of("macro", String.valueOf(firstSuggestions())));
    String seen = twin.id() + "-" + now(twin).version();
    does("marek", POST, twin, "taking", Map.of());
    assertThat(sends(first, List.of(seen))).isEmpty();
    assertThat(outbox.ofCase(twin.id())).isEmpty();
  }

  @Test
  void whoever_leaves_the_page_gives_the_letter_back_soon_and_keeps_it_by_coming_back()
      throws Exception {
    Case its = arrives(ALetter.that().says(PENSION));
    does("anna", POST, its, "taking", Map.of());
    does("anna", POST, its, "leaving", Map.of());
    sees("anna", "/letters/" + its.id());
    clock.at("2026-11-20T09:05:00Z");
    taking.putBackEnded();
    assertThat(now(its).handling()).isInstanceOf(Handling.Taken.class);
    does("anna", POST, its, "leaving", Map.of());
    clock.at("2026-11-20T09:07:00Z");
    taking.putBackEnded();
    assertThat(now(its).handling()).isInstanceOf(Handling.Waiting.class);
  }
}
