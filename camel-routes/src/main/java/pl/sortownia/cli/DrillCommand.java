package pl.sortownia.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.drill.Count;
import pl.sortownia.drill.KillDrill;

/** Drills that anybody can repeat. */
@Command(
    name = "drill",
    description = "Hurt an office of its own on purpose, and count what is left.",
    mixinStandardHelpOptions = true,
    subcommands = DrillCommand.Kill.class)
final class DrillCommand {

  /** SIGKILL at random moments. */
  @Command(
      name = "kill",
      description = {
        "Kill the office with SIGKILL at random moments while letters come in and are answered,",
        "let it finish, and count: every letter stored once, every approved reply received once."
      },
      mixinStandardHelpOptions = true)
  static final class Kill implements Callable<Integer> {
    @Option(
        names = "--letters",
        defaultValue = "300",
        description = "letters in the mailbox (${DEFAULT-VALUE})")
    private int letters;

    @Option(
        names = "--kills",
        defaultValue = "10",
        description = "how often it is killed (${DEFAULT-VALUE})")
    private int kills;

    @Option(
        names = "--seed",
        defaultValue = "1",
        description = "of the random moments (${DEFAULT-VALUE})")
    private long seed;

    @Option(
        names = "--at-least",
        defaultValue = "4000",
        description = "shortest life in ms, from the start of the process (${DEFAULT-VALUE})")
    private long atLeast;

    @Option(
        names = "--at-most",
        defaultValue = "25000",
        description = "longest life in ms (${DEFAULT-VALUE})")
    private long atMost;

    @Option(
        names = "--home",
        paramLabel = "DIR",
        defaultValue = "${env:SORTOWNIA_HOME:-.}",
        description = "where models/ and knowledge/ lie")
    private Path home = Path.of(".");

    @Override
    public Integer call() throws Exception {
      var plan =
          new KillDrill.Plan(
              letters, kills, seed, Duration.ofMillis(atLeast), Duration.ofMillis(atMost), home);
      Count count = new KillDrill(plan, System.out::println).run();
      System.out.println(count);
      List<String> complaints = count.complaints();
      complaints.forEach(System.out::println);
      return complaints.isEmpty() ? 0 : 1;
    }
  }
}
