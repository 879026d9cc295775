package pl.sortownia.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Handling;

class DeedsTest extends DeskTest {
  private static final String ASKS =
      "Dzień dobry, kiedy będzie waloryzacja emerytur i o ile wzrosną?";
  @Autowired private Drafts drafts;
  @Autowired private Corrections corrections;
  @Autowired private Taking taking;

  private Case one() {
    return arrives(ALetter.that().says(ASKS));
  }

  @Test
  void taking_gives_the_letter_to_one_person_and_putting_back_to_all() throws Exception {
    Case its = one();
    does("anna", POST, its, "taking", Map.of());
    assertThat(now(its).handling())
        .isInstanceOfSatisfying(Handling.Taken.class, it -> assertThat(it.by()).isEqualTo("anna"));
    assertThat(sees("marek", "/letters/" + its.id()).text()).contains("ma teraz Anna Nowak");
    assertThat(does("marek", POST, its, "taking", Map.of()).getResponse().getStatus())
        .isEqualTo(409);
    does("anna", DELETE, its, "taking", Map.of());
    assertThat(now(its).handling()).isInstanceOf(Handling.Waiting.class);
  }

  @Test
  void an_ended_lease_is_open_to_a_colleague_and_goes_back_by_itself() throws Exception {
    Case its = one();
    does("anna", POST, its, "taking", Map.of());
    clock.at("2026-11-20T09:11:00Z");
    does("marek", POST, its, "taking", Map.of());
    assertThat(now(its).handling())
        .isInstanceOfSatisfying(Handling.Taken.class, it -> assertThat(it.by()).isEqualTo("marek"));
    clock.at("2026-11-20T09:30:00Z");
    taking.putBackEnded();
    assertThat(now(its).handling()).isInstanceOf(Handling.Waiting.class);
  }

  @Test
  void writing_renews_the_lease_and_leaves_the_page_good() throws Exception {
    Case its = one();
    does("anna", POST, its, "taking", Map.of());
    long version = now(its).version();
    clock.at("2026-11-20T09:08:00Z");
    does("anna", PUT, its, "draft", version, Map.of("own0", "Dopisane."));
    assertThat(drafts.newest(its.id()).orElseThrow().draft().parts())
        .anyMatch(it -> it.text().equals("Dopisane.") && it.edited());
    assertThat(now(its).version()).isEqualTo(version);
    clock.at("2026-11-20T09:15:00Z");
    taking.putBackEnded();
    assertThat(now(its).handling()).isInstanceOf(Handling.Taken.class);
  }

  @Test
  void a_sent_reply_waits_in_the_outbox_with_its_thread_and_can_be_called_back() throws Exception {
    Case its = one();
    does("anna", POST, its, "reply", Map.of("next", "false"));
    var kept = outbox.ofCase(its.id()).getFirst();
    assertThat(kept.reply().messageId()).matches("<srt\\." + its.token() + "\\.1@.+>");
    assertThat(kept.reply().inReplyTo())
        .isEqualTo(letters.ofCase(its.id()).getFirst().letter().head().messageId());
    assertThat(kept.reply().replyTo()).contains("+" + its.token() + "@");
    assertThat(kept.reply().subject()).isEqualTo("Re: pytanie");
    assertThat(kept.sendAfter()).isEqualTo(clock.instant().plusSeconds(30));
    does("anna", DELETE, its, "reply", Map.of());
    assertThat(outbox.ofCase(its.id()).getFirst().state()).isEqualTo("recalled");
    assertThat(now(its).handling()).isInstanceOf(Handling.Taken.class);
    assertThat(told(its)).contains("approved", "called-back");
  }

  @Test
  void a_second_reply_has_a_message_id_of_its_own() throws Exception {
    Case its = one();
    does("anna", POST, its, "reply", Map.of("next", "false"));
    does("anna", DELETE, its, "reply", Map.of());
    does("anna", POST, its, "reply", Map.of("next", "false"));
    assertThat(outbox.ofCase(its.id()).getLast().reply().messageId()).contains(".2@");
  }

  @Test
  void a_stale_send_is_refused_with_what_changed_and_loses_nothing() throws Exception {
    Case its = one();
    does("anna", POST, its, "taking", Map.of());
    long seen = now(its).version();
    clock.at("2026-11-20T09:01:00Z");
    arrives(ALetter.that().says("Jeszcze jedno: kiedy trzynastka?").carries(its.token()));
    var answer = does("anna", POST, its, "reply", seen, Map.of("own0", "Moje słowa."));
    assertThat(answer.getResponse().getStatus()).isEqualTo(409);
    assertThat(outbox.ofCase(its.id())).isEmpty();
    assertThat(page(answer).select(".refusal").text()).contains("list zmienił się", "Moje słowa.");
    assertThat(drafts.newest(its.id()).orElseThrow().draft().parts())
        .anyMatch(it -> it.text().equals("Moje słowa."));
  }

  @Test
  void a_colleague_cannot_send_over_a_colleague() throws Exception {
    Case its = one();
    does("anna", POST, its, "taking", Map.of());
    var answer = does("marek", POST, its, "reply", Map.of("own0", "Marka słowa."));
    assertThat(answer.getResponse().getStatus()).isEqualTo(409);
    assertThat(page(answer).select(".refusal").text()).contains("Anna Nowak", "Marka słowa.");
    assertThat(drafts.newest(its.id())).isEmpty();
  }

  @Test
  void a_reply_that_the_last_look_stops_does_not_leave() throws Exception {
    Case its = one();
    var answer = does("anna", POST, its, "reply", Map.of("own0", "Kwota: {{kwota}}"));
    assertThat(answer.getResponse().getStatus()).isEqualTo(409);
    assertThat(page(answer).select("#look .bad").text()).contains("{{kwota}}");
    assertThat(outbox.ofCase(its.id())).isEmpty();
  }

  @Test
  void a_correction_stands_beside_the_machines_word_and_brings_other_articles() throws Exception {
    Case its = one();
    does("anna", POST, its, "correction", Map.of("of", "1", "intent", "zas-opiekunczy"));
    var letter = letters.ofCase(its.id()).getFirst();
    var said = corrections.of(letter.id()).values().iterator().next();
    assertThat(said.intent()).isEqualTo("zas-opiekunczy");
    assertThat(said.wasIntent())
        .isEqualTo(wishes.questions(letter).getFirst().intent().orElseThrow().id());
    assertThat(now(its).summary().intent()).isEqualTo("zas-opiekunczy");
    assertThat(letter.prepared().orElseThrow().suggestions().getFirst().getFirst().article())
        .startsWith("zas-opiekunczy");
  }

  @Test
  void another_article_is_added_chosen_and_dropped() throws Exception {
    Case its = one();
    String other =
        letters
            .ofCase(its.id())
            .getFirst()
            .prepared()
            .orElseThrow()
            .suggestions()
            .getFirst()
            .stream()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .article();
    does("anna", POST, its, "choice", Map.of("question", "1", "article", other, "how", "add"));
    assertThat(sources(its)).contains(other).hasSize(2);
    does("anna", POST, its, "choice", Map.of("question", "1", "article", other, "how", "swap"));
    assertThat(sources(its)).containsExactly(other);
    does("anna", POST, its, "choice", Map.of("question", "1", "article", other, "how", "drop"));
    assertThat(sources(its)).isEmpty();
  }

  private java.util.List<String> sources(Case its) {
    return drafts.newest(its.id()).orElseThrow().draft().parts().stream()
        .filter(it -> it.role() == pl.sortownia.letter.Draft.Role.ANSWER)
        .map(it -> it.source())
        .distinct()
        .toList();
  }

  @Test
  void closing_needs_a_reason_and_can_be_undone() throws Exception {
    Case its = one();
    assertThat(does("anna", POST, its, "closing", Map.of()).getResponse().getStatus())
        .isEqualTo(409);
    does("anna", POST, its, "closing", Map.of("reason", "reklama"));
    assertThat(now(its).handling())
        .isInstanceOfSatisfying(
            Handling.Closed.class, it -> assertThat(it.reason()).isEqualTo("reklama"));
    does("anna", DELETE, its, "closing", Map.of());
    assertThat(now(its).handling()).isInstanceOf(Handling.Taken.class);
  }

  @Test
  void a_letter_is_passed_on_with_a_note_and_stays_with_the_colleague() throws Exception {
    Case its = one();
    does("anna", POST, its, "passing", Map.of("to", "marek", "why", "zna ten temat"));
    clock.at("2026-11-20T12:00:00Z");
    taking.putBackEnded();
    assertThat(now(its).handling())
        .isInstanceOfSatisfying(Handling.Taken.class, it -> assertThat(it.by()).isEqualTo("marek"));
    does("anna", POST, its, "note", Map.of("note", "PESEL klienta 44051401359"));
    assertThat(sees("marek", "/letters/" + its.id()).select(".history").text())
        .contains("Marek Lis. zna ten temat", "notatka: PESEL klienta ●●●●●●●●●59");
  }

  @Test
  void asking_back_is_a_letter_of_its_own_that_may_leave() throws Exception {
    Case its = one();
    does("anna", POST, its, "frame", Map.of("frame", "dopytanie", "missing", "rok urodzenia"));
    assertThat(sees("anna", "/letters/" + its.id()).select(".paper").text())
        .contains("rok urodzenia");
    does("anna", POST, its, "reply", Map.of("next", "false"));
    assertThat(now(its).handling()).isInstanceOf(Handling.Approved.class);
  }

  @Test
  void a_stuck_letter_is_read_by_hand() throws Exception {
    Case its = one();
    cases.move(now(its), new Handling.Stuck("understanding", "model nie odpowiada"));
    assertThat(sees("anna", "/letters/" + its.id()).text()).contains("model nie odpowiada");
    does("anna", POST, its, "retry", Map.of("hand", "true"));
    assertThat(now(its).handling()).isInstanceOf(Handling.Waiting.class);
  }
}
