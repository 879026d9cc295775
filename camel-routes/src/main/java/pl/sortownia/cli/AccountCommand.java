package pl.sortownia.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Role;

/** Adds a member of the staff, or sets password, name and roles anew. */
@Command(
    name = "account",
    description = "Add a member of the staff, or set their password, name and roles anew.",
    mixinStandardHelpOptions = true)
final class AccountCommand implements Callable<Integer> {
  private static final int SHORTEST = 12;
  @Mixin private BackRoom room = new BackRoom();

  @Parameters(paramLabel = "LOGIN", description = "what they type")
  private String login = "";

  @Option(names = "--name", required = true, description = "what colleagues read")
  private String name = "";

  @Option(
      names = "--role",
      required = true,
      split = ",",
      description = "${COMPLETION-CANDIDATES}; several with commas")
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Option(
      names = "--topic",
      split = ",",
      description = "topics whose letters they answer; all if not given")
  private List<String> topics = List.of();

  @Option(
      names = "--password",
      required = true,
      arity = "0..1",
      interactive = true,
      description = "is asked for when no value is given; at least 12 characters")
  private String password = "";

  @Override
  public Integer call() {
    if (password.length() < SHORTEST) {
      throw new IllegalArgumentException("--password: at least " + SHORTEST + " characters");
    }
    try (var office = room.open()) {
      office.getBean(Accounts.class).put(new Account(login, name, roles, topics), password);
    }
    System.out.printf("%s may log in%n", login);
    return 0;
  }
}
