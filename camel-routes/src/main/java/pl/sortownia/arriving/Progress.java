package pl.sortownia.arriving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Arrival;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.LetterSettings;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.WorkingDays;

/** How far a question has come, without a word of what it says or who asks. */
@Component
class Progress {
  private final Arrivals arrivals;
  private final Letters letters;
  private final Cases cases;
  private final LetterSettings settings;
  private final Clock clock;

  Progress(Arrivals arrivals, Letters letters, Cases cases, LetterSettings settings, Clock clock) {
    this.arrivals = arrivals;
    this.letters = letters;
    this.cases = cases;
    this.settings = settings;
    this.clock = clock;
  }

  enum State {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    UNDELIVERED,
    CLOSED
  }

  /**
   * @param number of the question
   * @param state where it stands
   * @param receivedAt when it came
   * @param dueOn working day by which the reply should leave
   * @param answeredAt when the reply left
   * @param late the day is over and no reply has left
   */
  record Now(
      String number,
      State state,
      Instant receivedAt,
      LocalDate dueOn,
      Optional<Instant> answeredAt,
      boolean late) {}

  Optional<Now> of(String ticket) {
    return arrivals.withTicket(ticket).map(this::of);
  }

  Now of(long arrival) {
    Arrival came = arrivals.one(arrival);
    Optional<Case> its =
        letters.has(arrival) ? letters.one(arrival).caseId().flatMap(cases::one) : Optional.empty();
    State state = its.map(it -> state(it.handling())).orElse(State.RECEIVED);
    LocalDate due = its.map(Case::dueOn).orElseGet(() -> due(came.at()));
    boolean open = state == State.RECEIVED || state == State.IN_PROGRESS;
    return new Now(
        CaseNumber.of(arrival, came.at()),
        state,
        came.at(),
        due,
        its.flatMap(it -> answeredAt(it.handling())),
        open && LocalDate.ofInstant(clock.instant(), Polish.WARSAW).isAfter(due));
  }

  private LocalDate due(Instant at) {
    return WorkingDays.after(LocalDate.ofInstant(at, Polish.WARSAW), settings.workingDays());
  }

  /** That a letter is stuck, and at whom it lies, is the house's own business. */
  private static State state(Handling handling) {
    return switch (handling) {
      case Handling.Waiting waiting -> waiting.undelivered() ? State.UNDELIVERED : State.RECEIVED;
      case Handling.Stuck stuck -> State.RECEIVED;
      case Handling.Taken taken -> State.IN_PROGRESS;
      case Handling.Approved approved -> State.IN_PROGRESS;
      case Handling.Answered answered -> State.ANSWERED;
      case Handling.Closed closed -> State.CLOSED;
    };
  }

  private static Optional<Instant> answeredAt(Handling handling) {
    return handling instanceof Handling.Answered answered
        ? Optional.of(answered.at())
        : Optional.empty();
  }
}
