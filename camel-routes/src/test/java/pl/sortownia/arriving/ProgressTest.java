package pl.sortownia.arriving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Letter;
import pl.sortownia.letter.PortalQuestion;
import pl.sortownia.letter.Stage;
import pl.sortownia.letter.StageFailed;
import pl.sortownia.letter.Store;

class ProgressTest {
  private static final Instant SENT = Instant.parse("2026-11-23T08:10:00Z");
  private Store store;
  private Progress progress;
  private Arrivals.Receipt receipt;

  @BeforeEach
  void aQuestionCame() {
    store = new Store(Store.Database.H2);
    progress =
        new Progress(
            store.arrivals,
            store.letters,
            store.cases,
            new pl.sortownia.letter.LetterSettings(3, java.time.Duration.ofDays(60)),
            store.clock);
    var asked = new PortalQuestion("", "Kiedy?", "m@example.pl", "", Identity.FORM);
    receipt =
        new QuestionIntake(store.arrivals, store.json).take(Door.FORM, "form;1", asked).receipt();
  }

  private Progress.Now now() {
    return progress.of(receipt.ticket()).orElseThrow();
  }

  private Progress.Now when(Handling handling) {
    if (store.cases.one(receipt.id()).isEmpty()) {
      store.letters.read(receipt.id(), Letter.unread("not tried"));
      store.admission.stuck(
          catchThrowableOfType(
              StageFailed.class, () -> store.claims.oldestAt(Stage.READING, broken())));
    }
    store.cases.move(store.cases.one(receipt.id()).orElseThrow(), handling);
    return now();
  }

  private static LongConsumer broken() {
    return id -> {
      throw new IllegalStateException("x");
    };
  }

  @Test
  void a_question_that_nobody_has_read_is_received() {
    assertThat(now().state()).isEqualTo(Progress.State.RECEIVED);
    assertThat(now().dueOn()).isEqualTo("2026-11-25");
    assertThat(now().late()).isFalse();
    store.clock.at("2026-11-26T09:00:00Z");
    assertThat(now().late()).isTrue();
  }

  @Test
  void each_handling_has_its_state_and_stuck_is_our_own_business() {
    assertThat(when(new Handling.Stuck("reading", "x")).state()).isEqualTo(Progress.State.RECEIVED);
    assertThat(when(new Handling.Taken("anna", SENT)).state())
        .isEqualTo(Progress.State.IN_PROGRESS);
    assertThat(when(new Handling.Answered(1, "anna", SENT)).answeredAt()).contains(SENT);
    assertThat(when(new Handling.Waiting(true)).state()).isEqualTo(Progress.State.UNDELIVERED);
    assertThat(when(new Handling.Closed("dubel", "anna")).state()).isEqualTo(Progress.State.CLOSED);
  }
}
