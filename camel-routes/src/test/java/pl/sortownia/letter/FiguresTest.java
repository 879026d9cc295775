package pl.sortownia.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures are added up alike by both databases. */
@ParameterizedClass
@EnumSource(Store.Database.class)
class FiguresTest {
  private static final LocalDate FROM = LocalDate.parse("2026-11-10");
  private static final LocalDate TO = LocalDate.parse("2026-11-20");
  private final Store store;
  private final Figures figures;
  private final Fates fates;
  private final Efforts efforts;

  FiguresTest(Store.Database database) {
    store = new Store(database);
    figures = new Figures(store.jdbc);
    fates = new Fates(store.jdbc);
    efforts = new Efforts(store.jdbc, store.clock);
  }

  private Case arrives(String at, String name) {
    store.clock.at(at);
    long id =
        store
            .arrivals
            .take(
                new Arrivals.Incoming(
                    Door.FORM, Identity.FORM, "p" + name, "t" + name, new byte[1]))
            .id();
    store.letters.read(id, ALetter.that().hasId("<" + name + "@example.pl>").read());
    store.letters.understood(id, ALetter.understood("em-waloryzacja", 0.934));
    store.admission.admit(id);
    return store.cases.one(id).orElseThrow();
  }

  private long isAnswered(Case its, String at, Fates.What what) {
    store.clock.at(at);
    var now = store.clock.instant();
    store.cases.move(its, new Handling.Taken("anna", now));
    var us = new Address("COT", "cot@example.pl");
    var reply =
        new Reply("<r" + its.id() + "@x>", us, "", us, "", "", List.of(), "x", "x", Draft.EMPTY);
    long id = store.outbox.put(its.id(), its.id(), reply, "anna", now, now);
    fates.note(id, new Fates.Fate(1, "emerytury-renty", "em-waloryzacja", 0.94, what), now);
    move(its, new Handling.Approved(id, "anna"));
    move(its, new Handling.Answered(id, "anna", now));
    return id;
  }

  private void move(Case its, Handling to) {
    store.cases.move(store.cases.one(its.id()).orElseThrow(), to);
  }

  @Test
  void what_came_waits_and_left_is_counted_by_the_days_of_warsaw() {
    // half past eleven at night in London is the next day in Warsaw
    arrives("2026-11-18T23:30:00Z", "a");
    isAnswered(arrives("2026-11-11T09:00:00Z", "b"), "2026-11-20T09:00:00Z", Fates.What.EDITED);
    Case thrown = arrives("2026-11-20T08:00:00Z", "c");
    move(thrown, new Handling.Closed("spam", "marek"));
    move(arrives("2026-11-20T09:00:00Z", "d"), new Handling.Taken("ewa", store.clock.instant()));

    assertThat(figures.volume(FROM, TO))
        .extracting(it -> it.day() + " " + it.letters())
        .containsExactly("2026-11-11 1", "2026-11-19 1", "2026-11-20 2");
    assertThat(figures.done(FROM, TO)).containsExactly(new Figures.Done(TO, 1, 1, 1, 0));
    assertThat(figures.ages()).containsExactly(new Figures.Age(LocalDate.parse("2026-11-19"), 1));
    assertThat(figures.due(TO)).isZero();
    assertThat(figures.oldestOn(LocalDate.parse("2026-11-15")))
        .contains(LocalDate.parse("2026-11-11"));
    assertThat(figures.oldestOn(LocalDate.parse("2026-11-10"))).isEmpty();
    assertThat(figures.workload(FROM, TO))
        .containsExactly(
            new Figures.Workload("anna", 1, 0, 0),
            new Figures.Workload("ewa", 0, 0, 1),
            new Figures.Workload("marek", 0, 1, 0));
    assertThat(figures.held(FROM, TO)).containsExactly(new Figures.Held("em-waloryzacja", 0.93, 4));
  }

  @Test
  void a_letter_that_is_opened_again_is_not_done_any_more() {
    Case its = arrives("2026-11-20T08:00:00Z", "a");
    move(its, new Handling.Closed("spam", "marek"));
    assertThat(figures.done(FROM, TO)).hasSize(1);
    move(its, new Handling.Waiting(false));
    assertThat(figures.done(FROM, TO)).isEmpty();
  }

  @Test
  void suggestions_are_counted_by_intent_and_by_certainty() {
    isAnswered(arrives("2026-11-18T09:00:00Z", "a"), "2026-11-19T09:00:00Z", Fates.What.ACCEPTED);
    isAnswered(arrives("2026-11-18T09:00:00Z", "b"), "2026-11-19T10:00:00Z", Fates.What.REPLACED);
    long back =
        isAnswered(arrives("2026-11-18T09:00:00Z", "c"), "2026-11-19T11:00:00Z", Fates.What.EDITED);
    fates.forget(back);
    assertThat(fates.byIntent(FROM, TO))
        .containsExactly(new Fates.Tally("em-waloryzacja", 1, 0, 1));
    assertThat(fates.byProbability(FROM, TO)).containsExactly(new Fates.Bin(90, 0.94, 2, 1));
    assertThat(fates.byIntent(FROM.minusDays(30), FROM)).isEmpty();
    var behind = new Behind(store.jdbc);
    assertThat(behind.withFate(Fates.What.REPLACED, "", FROM, TO, 10)).hasSize(1);
    assertThat(behind.withFate(Fates.What.REPLACED, "zas-chorobowy", FROM, TO, 10)).isEmpty();
    assertThat(behind.late(FROM, TO, 10)).isEmpty();
  }

  @Test
  void half_of_the_letters_cost_no_more() {
    Case its = arrives("2026-11-18T09:00:00Z", "a");
    for (int seconds : new int[] {10, 20, 90}) {
      efforts.note(its.id(), Efforts.Outcome.REPLY, seconds, seconds / 10);
    }
    var cost = efforts.byOutcome(FROM, TO).getFirst();
    assertThat(cost.letters()).isEqualTo(3);
    assertThat(cost.seconds()).isEqualTo(20);
    assertThat(cost.keys()).isEqualTo(2);
    assertThat(efforts.byIntent(FROM, TO).getFirst().kind()).isEqualTo("em-waloryzacja");
  }
}
