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
import pl.sortownia.staff.Team;
import pl.sortownia.staff.Teams;

/**
 * A letter that a colleague or a group knows better. With a colleague it stays until the next
 * working day ends; a group shares it out by „next letter”.
 */
@Component
class Passing {
  private static final String GROUP = "grupa:";
  private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);
  private final Taking taking;
  private final Cases cases;
  private final Accounts accounts;
  private final Teams teams;
  private final Diary diary;
  private final Clock clock;

  Passing(Taking taking, Cases cases, Accounts accounts, Teams teams, Diary diary, Clock clock) {
    this.taking = taking;
    this.cases = cases;
    this.accounts = accounts;
    this.teams = teams;
    this.diary = diary;
    this.clock = clock;
  }

  /**
   * @param to login of a colleague, or {@value #GROUP} and the id of a group
   */
  @Transactional
  public void pass(long id, long version, String to, String note, String who) {
    if (to.startsWith(GROUP)) {
      toGroup(id, version, group(id, to.substring(GROUP.length())), note, who);
      return;
    }
    Account colleague =
        accounts
            .one(to)
            .orElseThrow(() -> new Refused(id, "Nie ma takiej osoby ani grupy. Wybierz z listy."));
    Case its = taking.inHands(id, version, who);
    cases.move(its, new Handling.Taken(to, until()));
    told(id, colleague.name(), note, who);
  }

  private Team group(long id, String team) {
    return teams
        .one(team)
        .orElseThrow(() -> new Refused(id, "Nie ma takiej grupy. Wybierz z listy."));
  }

  /** It waits for the first of them who takes the next letter; its deadline stays. */
  private void toGroup(long id, long version, Team team, String note, String who) {
    Case its = taking.inHands(id, version, who);
    if (its.handling() instanceof Handling.Taken taken) {
      cases.assign(id, team.id());
      cases.move(its, taken.putBack());
      told(id, "grupa " + team.name(), note, who);
    }
  }

  private void told(long id, String to, String note, String who) {
    diary.note(id, who, "passed", "przekazano: %s. %s".formatted(to, note).strip());
  }

  private Instant until() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CaseNumber.WARSAW);
    return WorkingDays.after(today, 1).atTime(END_OF_WORK).atZone(CaseNumber.WARSAW).toInstant();
  }
}
