package pl.sortownia.reviewing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.WorkingDays;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;

/** A letter that a colleague knows better: it is theirs until the next working day ends. */
@Component
class Passing {
  private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);
  private final Taking taking;
  private final Cases cases;
  private final Accounts accounts;
  private final Diary diary;
  private final Clock clock;

  Passing(Taking taking, Cases cases, Accounts accounts, Diary diary, Clock clock) {
    this.taking = taking;
    this.cases = cases;
    this.accounts = accounts;
    this.diary = diary;
    this.clock = clock;
  }

  @Transactional
  public void pass(long id, long version, String to, String note, String who) {
    Account colleague =
        accounts
            .one(to)
            .orElseThrow(() -> new Refused(id, "Nie ma takiej osoby. Wybierz z listy."));
    Case its = taking.inHands(id, version, who);
    cases.move(its, new Handling.Taken(to, until()));
    diary.note(id, who, "passed", "przekazano: %s. %s".formatted(colleague.name(), note).strip());
  }

  private Instant until() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CaseNumber.WARSAW);
    return WorkingDays.after(today, 1).atTime(END_OF_WORK).atZone(CaseNumber.WARSAW).toInstant();
  }
}
