package pl.sortownia.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Corrections.Correction;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Leases;
import pl.sortownia.letter.Reply;
import pl.sortownia.letter.Store;

/** What people decide becomes lessons, on both databases. */
@ParameterizedClass
@EnumSource(Store.Database.class)
class LearningStageTest {
  private final Store store;
  private final Candidates candidates;
  private final Corrections corrections;
  private final Fates fates;
  private final LearningStage stage;
  private int count;

  LearningStageTest(Store.Database database) {
    store = new Store(database);
    candidates = new Candidates(store.jdbc, store.clock);
    corrections = new Corrections(store.jdbc, store.clock);
    fates = new Fates(store.jdbc);
    var leases = new Leases(store.jdbc, store.clock);
    stage =
        new LearningStage(
            candidates,
            store.letters,
            corrections,
            fates,
            leases,
            store.transaction,
            new LearningSettings(0.9));
  }

  private Case arrives(String text, double p) {
    count++;
    var in = new Arrivals.Incoming(Door.FORM, Identity.FORM, "p" + count, "t" + count, new byte[1]);
    long id = store.arrivals.take(in).id();
    store.letters.read(id, ALetter.that().hasId("<" + count + "@x>").says(text).read());
    store.letters.understood(id, ALetter.understood("em-waloryzacja", p));
    store.admission.admit(id);
    return store.cases.one(id).orElseThrow();
  }

  private void isAnswered(Case its, Fates.What what, double p) {
    var now = store.clock.instant();
    var us = new Address("COT", "cot@example.pl");
    var reply =
        new Reply("<r" + its.id() + "@x>", us, "", us, "", "", List.of(), "x", "x", Draft.EMPTY);
    long id = store.outbox.put(its.id(), its.id(), reply, "anna", now, now);
    store.outbox.sent(id, now);
    fates.note(id, new Fates.Fate(1, "emerytury-renty", "em-waloryzacja", p, what), now);
    store.cases.move(its, new Handling.Taken("anna", now));
    move(its, new Handling.Approved(id, "anna"));
    move(its, new Handling.Answered(id, "anna", now));
  }

  private void move(Case its, Handling to) {
    store.cases.move(store.cases.one(its.id()).orElseThrow(), to);
  }

  private void says(Case its, String intent) {
    corrections.add(
        new Correction(its.id(), 1, "emerytury-renty", intent, "em-waloryzacja", 0.6), "anna");
  }

  private List<Candidate> lessons() {
    return candidates.in("candidate", 10).stream().map(Candidates.Kept::lesson).toList();
  }

  @Test
  void a_correction_becomes_a_lesson_without_personal_data_once_the_letter_is_done() {
    Case its = arrives("Mój PESEL 44051401359. Gdzie moja decyzja?", 0.6);
    says(its, "em-wysokosc");
    stage.round();
    assertThat(lessons()).isEmpty();

    isAnswered(its, Fates.What.REPLACED, 0.6);
    stage.round();
    assertThat(lessons()).hasSize(1);
    Candidate lesson = lessons().getFirst();
    assertThat(lesson.intent()).isEqualTo("em-wysokosc");
    assertThat(lesson.wasIntent()).isEqualTo("em-waloryzacja");
    assertThat(lesson.text()).contains("Gdzie moja decyzja?").doesNotContain("44051401359");
  }

  @Test
  void a_confirmed_suggestion_teaches_where_the_machine_was_in_doubt() {
    isAnswered(arrives("Kiedy waloryzacja?", 0.7), Fates.What.ACCEPTED, 0.7);
    isAnswered(arrives("Kiedy waloryzacja emerytur?", 0.97), Fates.What.ACCEPTED, 0.97);
    isAnswered(arrives("Co z rentą?", 0.7), Fates.What.REPLACED, 0.7);
    stage.round();
    assertThat(lessons()).extracting(Candidate::text).containsExactly("Kiedy waloryzacja?");
  }

  @Test
  void a_letter_that_asks_nothing_teaches_that_too() {
    Case its = arrives("Wesołych świąt!", 0.6);
    says(its, "");
    move(its, new Handling.Closed("życzenia", "anna"));
    stage.round();
    assertThat(lessons()).extracting(Candidate::intent).containsExactly("");
  }

  @Test
  void what_was_decided_stands_when_the_letter_is_answered_again() {
    Case its = arrives("Gdzie moja decyzja?", 0.6);
    says(its, "em-wysokosc");
    move(its, new Handling.Closed("telefonicznie", "anna"));
    stage.round();
    candidates.reject(candidates.in("candidate", 1).getFirst().id(), "ewa");
    move(its, new Handling.Waiting(false));
    move(its, new Handling.Closed("telefonicznie", "anna"));
    stage.round();
    assertThat(lessons()).isEmpty();
    assertThat(candidates.in("rejected", 10)).hasSize(1);
  }
}
