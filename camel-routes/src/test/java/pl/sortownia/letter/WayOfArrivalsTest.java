package pl.sortownia.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.Database.class)
class WayOfArrivalsTest {
  private final Store store;

  WayOfArrivalsTest(Store.Database database) {
    store = new Store(database);
  }

  private Arrivals.Receipt take(String position, String twin) {
    byte[] raw = ("Subject: " + twin + "\r\n\r\nżółć").getBytes(StandardCharsets.UTF_8);
    return store.arrivals.take(
        new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, position, twin, raw));
  }

  @Test
  void the_same_position_is_taken_in_once() {
    var first = take("INBOX;1;7", "a");
    var again = take("INBOX;1;7", "b");
    assertThat(first.fresh()).isTrue();
    assertThat(again.fresh()).isFalse();
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(store.arrivals.all()).hasSize(1);
  }

  @Test
  void a_twin_on_another_position_is_the_same_letter() {
    var first = take("INBOX;1;7", "a");
    var twin = take("INBOX;1;8", "a");
    assertThat(twin.id()).isEqualTo(first.id());
    assertThat(twin.fresh()).isFalse();
    assertThat(store.arrivals.at("INBOX;1;8")).isPresent();
  }

  @Test
  void raw_bytes_come_back_as_they_were_even_if_large() {
    byte[] raw = new byte[3_000_000];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = (byte) i;
    }
    var in = new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "INBOX;1;1", "big", raw);
    assertThat(store.arrivals.one(store.arrivals.take(in).id()).raw()).isEqualTo(raw);
  }

  @Test
  void a_stage_moves_a_letter_on_and_finds_none_when_all_are_done() {
    long id = take("INBOX;1;1", "a").id();
    var seen = new AtomicLong();
    assertThat(store.claims.oldestAt(Stage.READING, seen::set)).isTrue();
    assertThat(seen).hasValue(id);
    assertThat(store.claims.oldestAt(Stage.READING, seen::set)).isFalse();
    assertThat(store.claims.oldestAt(Stage.UNDERSTANDING, seen::set)).isTrue();
  }

  @Test
  void what_a_failing_stage_wrote_is_rolled_back_and_the_letter_stays() {
    long id = take("INBOX;1;1", "a").id();
    assertThatThrownBy(() ->
            store.claims.oldestAt(
                Stage.READING,
                it -> {
                  store.diary.note(it, "test", "half-done", "");
                  throw new IllegalStateException("model is gone");
                }))
        .isInstanceOf(StageFailed.class)
        .hasMessageContaining("model is gone");
    assertThat(store.diary.of(id)).noneMatch(it -> it.what().equals("half-done"));
    assertThat(store.claims.oldestAt(Stage.READING, it -> {})).isTrue();
  }

  @Test
  void a_letter_that_a_neighbour_works_on_is_skipped() throws Exception {
    long first = take("INBOX;1;1", "a").id();
    long second = take("INBOX;1;2", "b").id();
    var holding = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var seen = new AtomicLong();
    try (var pool = Executors.newSingleThreadExecutor()) {
      var neighbour =
          pool.submit(() ->
              store.claims.oldestAt(
                  Stage.READING,
                  it -> {
                    holding.countDown();
                    await(release);
                  }));
      assertThat(holding.await(10, TimeUnit.SECONDS)).isTrue();
      store.claims.oldestAt(Stage.READING, seen::set);
      release.countDown();
      assertThat(neighbour.get(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(first).isNotEqualTo(second);
    assertThat(seen).hasValue(second);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
