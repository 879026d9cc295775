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
    description = {
      "Add a member of the staff, or set their password, name and roles anew.",
      "account close LOGIN lets nobody log in with it any more; account list says who may."
    },
    mixinStandardHelpOptions = true,
    subcommands = {AccountCommand.Close.class, AccountCommand.Listing.class})
final class AccountCommand implements Callable<Integer> {
  private static final int SHORTEST = 12;
  @Mixin private BackRoom room = new BackRoom();

  @Parameters(paramLabel = "LOGIN", arity = "0..1", description = "what they type")
  private String login = "";

  @Option(names = "--name", description = "what colleagues read")
  private String name = "";

  @Option(
      names = "--role",
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
      arity = "0..1",
      interactive = true,
      description = "is asked for when no value is given; at least 12 characters")
  private String password = "";

  @Override
  public Integer call() {
    check(!login.isBlank(), "LOGIN is missing: account LOGIN --name NAME --role ROLE --password");
    check(!name.isBlank(), "--name is missing: what colleagues read");
    check(!roles.isEmpty(), "--role is missing: one or several of " + EnumSet.allOf(Role.class));
    check(password.length() >= SHORTEST, "--password: at least " + SHORTEST + " characters");
    try (var office = room.open()) {
      office.getBean(Accounts.class).put(new Account(login, name, roles, topics), password);
    }
    System.out.printf("%s may log in%n", login);
    return 0;
  }

  private static void check(boolean holds, String cure) {
    if (!holds) {
      throw new IllegalArgumentException(cure);
    }
  }

  /** Nobody logs in with it any more. */
  @Command(
      name = "close",
      description = {
        "Close an account: nobody logs in with it any more, and whoever is logged in is shown out.",
        "What was done with it keeps its name; letters in hand go back to the queue by themselves."
      },
      mixinStandardHelpOptions = true)
  static final class Close implements Callable<Integer> {
    @Mixin private BackRoom room = new BackRoom();

    @Parameters(paramLabel = "LOGIN", description = "what they type")
    private String login = "";

    @Override
    public Integer call() {
      try (var office = room.open()) {
        check(
            office.getBean(Accounts.class).close(login),
            "no open account „%s”; bin/sortownia account list says which there are"
                .formatted(login));
      }
      System.out.printf("%s may not log in any more%n", login);
      return 0;
    }
  }

  /** Who may log in. */
  @Command(
      name = "list",
      description = "Say who may log in, with which roles.",
      mixinStandardHelpOptions = true)
  static final class Listing implements Callable<Integer> {
    @Mixin private BackRoom room = new BackRoom();

    @Override
    public Integer call() {
      try (var office = room.open()) {
        office
            .getBean(Accounts.class)
            .all()
            .forEach(
                it -> System.out.printf("%-16s %-28s %s%n", it.login(), it.name(), it.roles()));
      }
      return 0;
    }
  }
}
