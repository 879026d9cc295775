package pl.sortownia.arriving;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Door;

/** The public form: takes a question in, or shows the form again with all that was typed. */
@Component
class FormDoor {
  private final QuestionCheck check;
  private final Doubt doubt;
  private final Privacy privacy;
  private final QuestionIntake intake;
  private final Arrivals arrivals;
  private final Clock clock;

  FormDoor(
      QuestionCheck check,
      Doubt doubt,
      Privacy privacy,
      QuestionIntake intake,
      Arrivals arrivals,
      Clock clock) {
    this.check = check;
    this.doubt = doubt;
    this.privacy = privacy;
    this.intake = intake;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  sealed interface Outcome {
    record Taken(String ticket) implements Outcome {}

    record Again(Sheet sheet) implements Outcome {}
  }

  Sheet open() {
    return Sheet.fresh(Typed.nothing(clock.millis()));
  }

  Outcome post(Typed typed, String address) {
    List<Flaw> flaws = check.flaws(typed.asked());
    if (!flaws.isEmpty()) {
      return new Outcome.Again(Sheet.flawed(typed, flaws));
    }
    // the second click of a double click is no new question: nothing to doubt, nothing to warn of
    boolean sent = arrivals.at(key(typed)).isPresent();
    Optional<Sheet> objection = sent ? Optional.empty() : objection(typed, address);
    return objection.<Outcome>map(Outcome.Again::new).orElseGet(() -> take(typed));
  }

  private Optional<Sheet> objection(Typed typed, String address) {
    return switch (doubt.on(typed, address)) {
      case WAIT -> Optional.of(Sheet.of(typed, HttpStatus.TOO_MANY_REQUESTS, Sheet.Notice.WAIT));
      case LOOK_TWICE ->
          Optional.of(
              Sheet.of(typed.again(clock.millis()), HttpStatus.OK, Sheet.Notice.LOOK_TWICE));
      case WELCOME -> {
        List<String> found = typed.warned() ? List.of() : privacy.in(typed.question());
        yield found.isEmpty() ? Optional.empty() : Optional.of(Sheet.personal(typed, found));
      }
    };
  }

  private Outcome take(Typed typed) {
    return switch (intake.take(Door.FORM, key(typed), typed.asked())) {
      case QuestionIntake.Outcome.Stored stored -> new Outcome.Taken(stored.receipt().ticket());
      case QuestionIntake.Outcome.OtherWords other ->
          new Outcome.Again(
              Sheet.earlier(
                  typed, new Sheet.Earlier(other.receipt().number(), other.receipt().ticket())));
    };
  }

  private static String key(Typed typed) {
    return "form;" + typed.id();
  }
}
