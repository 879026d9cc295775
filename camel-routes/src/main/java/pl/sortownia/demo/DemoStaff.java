package pl.sortownia.demo;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Role;
import pl.sortownia.staff.Team;
import pl.sortownia.staff.Teams;

/**
 * One account of each role, for the office to try and for drills; an office of its own has none.
 */
@Component
@ConditionalOnBooleanProperty("sortownia.demo.accounts")
class DemoStaff {
  private static final String PASSWORD = "sortownia";

  private static final List<Account> STAFF =
      List.of(
          new Account("anna", "Anna Nowak", Set.of(Role.CONSULTANT), List.of()),
          new Account("marek", "Marek Zieliński", Set.of(Role.CONSULTANT), List.of()),
          new Account("ewa", "Ewa Lis", Set.of(Role.CONSULTANT, Role.EDITOR), List.of()),
          new Account("jan", "Jan Kowal", Set.of(Role.EDITOR), List.of()),
          new Account("kinga", "Kinga Wójcik", Set.of(Role.CONSULTANT, Role.SUPERVISOR), List.of()),
          new Account("olek", "Olek Maj", Set.of(Role.OPERATOR), List.of()));

  private static final List<Team> TEAMS =
      List.of(
          new Team(
              "swiadczenia",
              "Świadczenia",
              List.of("emerytury-renty", "zasilki", "rodzina", "inne"),
              List.of("anna", "kinga")),
          new Team(
              "firmy",
              "Firmy i składki",
              List.of("platnicy", "ubezpieczenia", "pomoc-techniczna", "inne"),
              List.of("marek", "ewa")),
          new Team("trudne-sprawy", "Trudne sprawy", List.of(), List.of("anna", "kinga")));

  private final Accounts accounts;
  private final Teams teams;

  DemoStaff(Accounts accounts, Teams teams) {
    this.accounts = accounts;
    this.teams = teams;
  }

  @PostConstruct
  void moveIn() {
    STAFF.stream()
        .filter(it -> accounts.one(it.login()).isEmpty())
        .forEach(it -> accounts.put(it, PASSWORD));
    TEAMS.stream().filter(it -> teams.one(it.id()).isEmpty()).forEach(teams::put);
  }
}
