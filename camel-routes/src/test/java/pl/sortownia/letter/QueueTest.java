package pl.sortownia.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.Database.class)
class QueueTest {
  private final Store store;
  private final Queue queue;
  private int count;

  QueueTest(Store.Database database) {
    store = new Store(database);
    queue = new Queue(store.jdbc, store.clock);
  }

  private Case arrives(String day, ALetter letter) {
    store.clock.at(day + "T09:00:00Z");
    count++;
    byte[] raw = ("letter " + count).getBytes(StandardCharsets.UTF_8);
    var in = new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "p" + count, "t" + count, raw);
    long id = store.arrivals.take(in).id();
    store.letters.read(id, letter.hasId("<" + count + "@x>").read());
    store.letters.understood(id, ALetter.understood("em-waloryzacja", 0.93));
    store.transaction.executeWithoutResult(status -> store.admission.admit(id));
    return store.cases.one(id).orElseThrow();
  }

  private static QueueWish all(QueueList list) {
    return QueueWish.all(list, "anna");
  }

  @Test
  void pages_follow_each_other_by_deadline_and_skip_nothing() {
    List<Long> ids = new ArrayList<>();
    for (String day : List.of("2026-11-20", "2026-11-18", "2026-11-19")) {
      for (int i = 0; i < 3; i++) {
        ids.add(arrives(day, ALetter.that()).id());
      }
    }
    var seen = new ArrayList<Case>();
    Optional<Queue.Key> after = Optional.empty();
    for (var page = queue.page(all(QueueList.WAITING), after, 2);
        !page.isEmpty();
        page = queue.page(all(QueueList.WAITING), after, 2)) {
      seen.addAll(page);
      after = Queue.Key.parse(Queue.Key.of(page.getLast()).toString());
    }
    assertThat(seen).extracting(Case::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(seen).extracting(Case::dueOn).isSorted();
    assertThat(queue.count(all(QueueList.WAITING))).isEqualTo(9);
  }

  @Test
  void filters_narrow_together() {
    Case one = arrives("2026-11-20", ALetter.that().isFrom("jan@example.pl"));
    arrives("2026-11-20", ALetter.that().isFrom("ola@example.pl"));
    var wish =
        new QueueWish(
            QueueList.WAITING,
            "anna",
            List.of("emerytury-renty"),
            "em-waloryzacja",
            "MAILBOX",
            "",
            "high",
            false,
            "",
            "JAN@exa");
    assertThat(queue.page(wish, Optional.empty(), 10))
        .extracting(Case::id)
        .containsExactly(one.id());
    assertThat(queue.page(searched(one.number()), Optional.empty(), 10)).hasSize(1);
    assertThat(queue.page(searched("OLA@example.pl"), Optional.empty(), 10)).hasSize(1);
    assertThat(queue.page(searched("waloryzacja"), Optional.empty(), 10)).hasSize(2);
    var flagged =
        new QueueWish(QueueList.WAITING, "", List.of(), "", "", "deadline", "", false, "", "");
    assertThat(queue.page(flagged, Optional.empty(), 10)).isEmpty();
    assertThat(queue.late()).isZero();
    store.clock.at("2026-12-20T09:00:00Z");
    assertThat(queue.late()).isEqualTo(2);
  }

  private static QueueWish searched(String words) {
    return new QueueWish(QueueList.ALL, "anna", List.of(), "", "", "", "", false, "", words);
  }

  @Test
  void lists_know_whose_letters_are_whose() {
    Case mine = arrives("2026-11-20", ALetter.that());
    Case theirs = arrives("2026-11-20", ALetter.that());
    store.cases.move(mine, new Handling.Taken("anna", store.clock.instant().plusSeconds(60)));
    store.cases.move(theirs, new Handling.Taken("marek", store.clock.instant().plusSeconds(60)));
    assertThat(queue.counts("anna"))
        .containsEntry(QueueList.MINE, 1)
        .containsEntry(QueueList.OTHERS, 1)
        .containsEntry(QueueList.WAITING, 0);
    assertThat(queue.ended()).isEmpty();
    assertThat(store.cases.renew(mine.id(), "anna", store.clock.instant().plusSeconds(600)))
        .isTrue();
    assertThat(store.cases.renew(theirs.id(), "anna", store.clock.instant())).isFalse();
    store.clock.at("2026-11-20T09:02:00Z");
    assertThat(queue.ended()).extracting(Case::id).containsExactly(theirs.id());
  }

  @Test
  void two_who_ask_for_the_next_letter_at_once_get_two() {
    Case first = arrives("2026-11-20", ALetter.that());
    Case second = arrives("2026-11-20", ALetter.that());
    store.transaction.executeWithoutResult(status -> {
      assertThat(queue.next(all(QueueList.MINE)).orElseThrow().id()).isEqualTo(first.id());
      var other =
          new Thread(() ->
              store.transaction.executeWithoutResult(inner ->
                  assertThat(queue.next(all(QueueList.MINE)).orElseThrow().id())
                      .isEqualTo(second.id())));
      other.start();
      join(other);
    });
  }

  private static void join(Thread other) {
    try {
      other.join(10_000);
      assertThat(other.isAlive()).isFalse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void drafts_are_kept_by_version_and_leave_with_their_reply() {
    Case its = arrives("2026-11-20", ALetter.that());
    var drafts = new Drafts(store.jdbc, store.json, store.clock);
    assertThat(drafts.newest(its.id())).isEmpty();
    Draft draft =
        new Draft(List.of(new Draft.Part(Draft.Role.OWN, "", 0, 1, "Tekst, z przecinkiem", true)));
    assertThat(drafts.save(its.id(), draft, "anna")).isEqualTo(1);
    assertThat(drafts.save(its.id(), draft, "anna")).isEqualTo(2);
    assertThat(drafts.newest(its.id()).orElseThrow().draft()).isEqualTo(draft);
    long reply = approved(its, draft);
    assertThat(drafts.newest(its.id())).isEmpty();
    store.outbox.recall(reply);
    assertThat(drafts.newest(its.id())).isPresent();
  }

  private long approved(Case its, Draft draft) {
    var us = new Address("COT", "cot@example.pl");
    var reply =
        new Reply(
            "<r" + its.id() + "@x>",
            us,
            "cot@example.pl",
            us,
            "Re: x",
            "",
            List.of(),
            "x",
            "x",
            draft);
    var now = store.clock.instant();
    return store.outbox.put(its.id(), its.id(), reply, "anna", now, now);
  }
}
