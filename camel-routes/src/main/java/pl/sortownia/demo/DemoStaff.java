package pl.sortownia.demo;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Role;

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

  private final Accounts accounts;

  DemoStaff(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostConstruct
  void moveIn() {
    STAFF.stream()
        .filter(it -> accounts.one(it.login()).isEmpty())
        .forEach(it -> accounts.put(it, PASSWORD));
  }
}
