package pl.sortownia.acceptance;

import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Role;

/** The people of the office under test: what `bin/sortownia account` does on a real one. */
final class Staff {
  static final String PASSWORD = "haslo-do-testow";
  private final ConfigurableApplicationContext office;

  Staff(ConfigurableApplicationContext office) {
    this.office = office;
  }

  void moveIn() {
    Accounts accounts = office.getBean(Accounts.class);
    for (String login : List.of("anna", "marek")) {
      accounts.put(new Account(login, login, Set.of(Role.CONSULTANT), List.of()), PASSWORD);
    }
    accounts.put(new Account("ewa", "Ewa Lis", Set.of(Role.EDITOR), List.of()), PASSWORD);
    accounts.put(new Account("jan", "Jan Kowal", Set.of(Role.EDITOR), List.of()), PASSWORD);
    accounts.put(new Account("kinga", "Kinga W.", Set.of(Role.SUPERVISOR), List.of()), PASSWORD);
    accounts.put(new Account("olek", "Olek Maj", Set.of(Role.OPERATOR), List.of()), PASSWORD);
  }
}
