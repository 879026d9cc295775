package pl.sortownia.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Understanding;

/** The end of the way: a prepared letter joins its case, or opens one, and waits for a person. */
@Component
public class Admission {
  private static final int SHORT = 400;
  private final Cases cases;
  private final Letters letters;
  private final Threads threads;
  private final Diary diary;
  private final LetterSettings settings;

  public Admission(
      Cases cases, Letters letters, Threads threads, Diary diary, LetterSettings settings) {
    this.cases = cases;
    this.letters = letters;
    this.threads = threads;
    this.diary = diary;
    this.settings = settings;
  }

  /** Lets the letter in; a letter that has its case already only renews what the case shows. */
  public void admit(long id) {
    Letters.Kept kept = letters.one(id);
    if (kept.caseId().isPresent()) {
      renew(kept, cases.locked(kept.caseId().get()).orElseThrow());
    } else if (kept.letter().kind().isFromAPerson()) {
      fromAPerson(kept);
    } else {
      fromARobot(kept);
    }
  }

  /** A letter whose stage failed is shown to a person, with whatever is known of it. */
  public void stuck(StageFailed failed) {
    long id = failed.arrival();
    String reason = String.valueOf(failed.getCause());
    if (!letters.has(id)) {
      letters.read(id, Letter.unread(reason));
    }
    Letters.Kept kept = letters.one(id);
    var stuck = new Handling.Stuck(failed.stage().id(), reason);
    if (kept.caseId().isPresent()) {
      cases.move(cases.locked(kept.caseId().get()).orElseThrow(), stuck);
    } else {
      open(kept, Optional.empty(), stuck);
    }
  }

  private void renew(Letters.Kept kept, Case its) {
    cases.summarize(its.id(), Summaries.of(kept));
    if (its.handling() instanceof Handling.Stuck stuck) {
      cases.move(cases.one(its.id()).orElseThrow(), stuck.readByHand());
      diary.note(kept.id(), Happening.MACHINE, "waiting", "etap powtórzony, list czeka");
    }
  }

  private void fromAPerson(Letters.Kept kept) {
    Threads.Thread thread = threads.of(kept.letter(), kept.arrivedAt());
    if (thread.joins().isPresent()) {
      join(kept, cases.locked(thread.joins().get().id()).orElseThrow());
    } else {
      open(kept, thread.linked().map(Case::id), new Handling.Waiting(false));
    }
  }

  private void join(Letters.Kept kept, Case its) {
    letters.join(kept.id(), its.id());
    cases.grow(its.id(), kept.arrivedAt());
    diary.note(its.id(), Happening.MACHINE, "joined", "dołączono kolejny list nadawcy");
    boolean onlyThanks = isOnlyThanks(kept);
    Handling next =
        switch (its.handling()) {
          case Handling.Answered answered when !onlyThanks -> answered.reopened();
          case Handling.Closed closed when !onlyThanks -> closed.reopened();
          case Handling same -> same;
        };
    if (!onlyThanks) {
      cases.summarize(its.id(), Summaries.of(kept));
    }
    cases.move(cases.one(its.id()).orElseThrow(), next);
  }

  /** A question mark outweighs the machine's word: a question that stays closed is a lost one. */
  private static boolean isOnlyThanks(Letters.Kept kept) {
    String text = kept.letter().text();
    return text.length() <= SHORT
        && !text.contains("?")
        && kept.understanding()
            .map(it -> it.decision() == Understanding.Decision.NO_REPLY)
            .orElse(false);
  }

  private void fromARobot(Letters.Kept kept) {
    Optional<Case> about = threads.about(kept.letter());
    if (about.isEmpty()) {
      String why = "automat (" + kept.letter().kind().id() + "): " + kept.letter().kindBecause();
      open(kept, Optional.empty(), new Handling.Closed(why, Happening.MACHINE));
      return;
    }
    Case its = cases.locked(about.get().id()).orElseThrow();
    letters.join(kept.id(), its.id());
    cases.grow(its.id(), kept.arrivedAt());
    diary.note(its.id(), Happening.MACHINE, kept.letter().kind().id(), "mail automatu w wątku");
    // a mere warning says that the server still tries: the reply may arrive yet
    boolean gone = kept.letter().returned().map(it -> !it.delayed()).orElse(true);
    if (kept.letter().kind() == Kind.BOUNCE
        && gone
        && its.handling() instanceof Handling.Answered sent) {
      String words = kept.letter().returned().map(Letter.Returned::words).orElse("");
      cases.move(cases.one(its.id()).orElseThrow(), sent.undelivered());
      diary.note(its.id(), Happening.MACHINE, "undelivered", "odpowiedź niedoręczona: " + words);
    }
  }

  private void open(Letters.Kept kept, Optional<Long> linked, Handling handling) {
    var head = kept.letter().head();
    Instant at = kept.arrivedAt();
    LocalDate today = LocalDate.ofInstant(at, CaseNumber.WARSAW);
    cases.open(
        new Case(
            kept.id(),
            CaseNumber.of(kept.id(), at),
            Token.fresh(),
            kept.door(),
            kept.identity(),
            head.replyTo(),
            head.subject(),
            at,
            at,
            WorkingDays.after(today, settings.workingDays()),
            Summaries.of(kept),
            linked,
            "",
            handling,
            0));
    letters.join(kept.id(), kept.id());
    diary.note(kept.id(), Happening.MACHINE, CaseRow.state(handling), told(handling));
  }

  private static String told(Handling handling) {
    return switch (handling) {
      case Handling.Closed closed -> closed.reason();
      case Handling.Stuck stuck -> stuck.stage() + ": " + stuck.reason();
      default -> "list czeka na konsultanta";
    };
  }
}
