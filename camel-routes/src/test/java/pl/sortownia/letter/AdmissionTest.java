package pl.sortownia.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.Database.class)
class AdmissionTest {
  private final Store store;
  private int count;

  AdmissionTest(Store.Database database) {
    store = new Store(database);
  }

  /** A letter goes the whole way; returns the case that holds it. */
  private Case admitted(ALetter letter, String intent) {
    count++;
    byte[] raw = ("letter " + count).getBytes(StandardCharsets.UTF_8);
    long id =
        store
            .arrivals
            .take(new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "p" + count, "t" + count, raw))
            .id();
    store.letters.read(id, letter.read());
    store.letters.understood(id, ALetter.understood(intent, 0.9));
    store.transaction.executeWithoutResult(status -> store.admission.admit(id));
    return store.cases.one(store.letters.one(id).caseId().orElseThrow()).orElseThrow();
  }

  private Case admitted(ALetter letter) {
    return admitted(letter, "em-waloryzacja");
  }

  /** Answers the case; returns the Message-ID of our reply. */
  private String answered(Case its) {
    String id = "<srt." + its.token() + ".1@sortownia.example>";
    var us = new Address("COT", "cot@sortownia.example");
    var reply =
        new Reply(
            id,
            us,
            us.address(),
            its.asker(),
            "Re: pytanie",
            "<a@example.pl>",
            List.of(),
            "treść",
            "<p>treść</p>",
            Draft.EMPTY);
    Instant now = store.clock.instant();
    long kept = store.outbox.put(its.id(), its.id(), reply, "anna", now, now);
    store.outbox.sent(kept, now);
    store.cases.move(its, new Handling.Answered(kept, "anna", now));
    return id;
  }

  private Handling handling(Case its) {
    return store.cases.one(its.id()).orElseThrow().handling();
  }

  @Test
  void a_persons_letter_opens_a_case_that_waits_until_the_third_working_day() {
    Case its = admitted(ALetter.that());
    assertThat(its.handling()).isEqualTo(new Handling.Waiting(false));
    assertThat(its.number()).startsWith("2026/11/");
    assertThat(its.dueOn()).isEqualTo("2026-11-25");
    assertThat(its.summary().intent()).isEqualTo("em-waloryzacja");
  }

  @Test
  void an_answer_in_the_thread_by_the_same_person_joins_and_reopens() {
    Case its = admitted(ALetter.that());
    String ours = answered(its);
    Case again = admitted(ALetter.that().hasId("<b@example.pl>").answers(ours));
    assertThat(again.id()).isEqualTo(its.id());
    assertThat(again.handling()).isInstanceOf(Handling.Waiting.class);
  }

  @Test
  void a_stranger_with_the_token_opens_a_linked_case_and_joins_nothing() {
    Case its = admitted(ALetter.that());
    String ours = answered(its);
    Case other =
        admitted(
            ALetter.that()
                .hasId("<c@evil.example>")
                .isFrom("obcy@example.com")
                .answers(ours)
                .carries(its.token()));
    assertThat(other.id()).isNotEqualTo(its.id());
    assertThat(other.linkedTo()).contains(its.id());
    assertThat(handling(its)).isInstanceOf(Handling.Answered.class);
  }

  @Test
  void a_stranger_with_the_same_subject_has_nothing_to_do_with_it() {
    Case its = admitted(ALetter.that());
    Case other = admitted(ALetter.that().hasId("<d@example.pl>").isFrom("obcy@example.com"));
    assertThat(other.id()).isNotEqualTo(its.id());
    assertThat(other.linkedTo()).isEmpty();
  }

  @Test
  void thanks_attach_and_keep_the_case_closed() {
    Case its = admitted(ALetter.that());
    String ours = answered(its);
    admitted(
        ALetter.that().hasId("<e@example.pl>").answers(ours).says("Dziękuję bardzo!"),
        "inne-podziekowanie");
    assertThat(handling(its)).isInstanceOf(Handling.Answered.class);
    assertThat(store.letters.ofCase(its.id())).hasSize(2);
  }

  @Test
  void thanks_with_a_question_in_them_wait_for_a_person() {
    Case its = admitted(ALetter.that());
    String ours = answered(its);
    admitted(
        ALetter.that().hasId("<g@example.pl>").answers(ours).says("Dziękuję. Wystarczy kopia?"),
        "inne-podziekowanie");
    assertThat(handling(its)).isInstanceOf(Handling.Waiting.class);
  }

  @Test
  void after_sixty_days_a_new_case_is_opened_with_a_link() {
    Case its = admitted(ALetter.that());
    String ours = answered(its);
    store.clock.at("2027-02-20T09:00:00Z");
    Case late = admitted(ALetter.that().hasId("<f@example.pl>").answers(ours));
    assertThat(late.id()).isNotEqualTo(its.id());
    assertThat(late.linkedTo()).contains(its.id());
  }

  @Test
  void a_bounce_brings_the_case_back_as_undelivered() {
    Case its = admitted(ALetter.that());
    String ours = answered(its);
    admitted(ALetter.that().hasId("").isFrom("mailer-daemon@example.pl").returns(ours));
    assertThat(handling(its)).isEqualTo(new Handling.Waiting(true));
  }

  @Test
  void a_warning_of_delay_leaves_the_reply_on_its_way() {
    Case its = admitted(ALetter.that());
    String ours = answered(its);
    admitted(ALetter.that().hasId("").isFrom("mailer-daemon@example.pl").warnsOf(ours));
    assertThat(handling(its)).isInstanceOf(Handling.Answered.class);
    assertThat(store.letters.ofCase(its.id())).hasSize(2);
  }

  @Test
  void a_robot_that_writes_out_of_the_blue_waits_for_nobody() {
    Case its = admitted(ALetter.that().isA(Kind.AUTO_REPLY));
    assertThat(its.handling()).isInstanceOf(Handling.Closed.class);
  }

  @Test
  void a_stale_move_is_refused() {
    Case its = admitted(ALetter.that());
    store.cases.move(its, new Handling.Taken("anna", store.clock.instant()));
    assertThatThrownBy(() -> store.cases.move(its, new Handling.Closed("dubel", "marek")))
        .isInstanceOf(StaleCase.class);
    assertThat(handling(its)).isInstanceOf(Handling.Taken.class);
  }

  @Test
  void every_state_is_kept_as_it_was() {
    Case its = admitted(ALetter.that());
    List<Handling> states =
        List.of(
            new Handling.Taken("anna", store.clock.instant()),
            new Handling.Closed("podziękowanie", "anna"),
            new Handling.Stuck("reading", "a: b: c"),
            new Handling.Waiting(true));
    for (Handling state : states) {
      store.cases.move(store.cases.one(its.id()).orElseThrow(), state);
      assertThat(handling(its)).isEqualTo(state);
    }
  }
}
