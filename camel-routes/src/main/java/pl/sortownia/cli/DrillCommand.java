package pl.sortownia.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.drill.Count;
import pl.sortownia.drill.KillDrill;
import pl.sortownia.drill.load.LoadDrill;

/** Drills that anybody can repeat. */
@Command(
    name = "drill",
    description = "Hurt or burden an office of its own on purpose, and count.",
    mixinStandardHelpOptions = true,
    subcommands = {DrillCommand.Kill.class, DrillCommand.Load.class})
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

  /** Many letters, and what pages cost then. */
  @Command(
      name = "load",
      description = {
        "Fill an office of its own with letters and say what its pages cost, beside the same pages",
        "of the same office before. Without --url it lies in a fresh H2 file in a temporary folder."
      },
      mixinStandardHelpOptions = true)
  static final class Load implements Callable<Integer> {
    @Option(
        names = "--letters",
        defaultValue = "100000",
        description = "letters there shall be (${DEFAULT-VALUE})")
    private int letters;

    @Option(
        names = "--days",
        defaultValue = "365",
        description = "days over which they came (${DEFAULT-VALUE})")
    private int days;

    @Option(names = "--seed", defaultValue = "1", description = "of chance (${DEFAULT-VALUE})")
    private long seed;

    @Option(
        names = "--url",
        paramLabel = "JDBC",
        description = "an EMPTY PostgreSQL database to fill instead; nothing is removed afterwards")
    private @Nullable String url;

    @Option(
        names = "--user",
        defaultValue = "postgres",
        description = "its user (${DEFAULT-VALUE})")
    private String user = "";

    @Option(
        names = "--password",
        defaultValue = "",
        arity = "0..1",
        interactive = true,
        description = "its password; asked for when no value is given")
    private String password = "";

    @Option(
        names = "--home",
        paramLabel = "DIR",
        defaultValue = "${env:SORTOWNIA_HOME:-.}",
        description = "where models/ and knowledge/ lie")
    private Path home = Path.of(".");

    @Override
    public Integer call() throws Exception {
      List<String> database =
          url == null
              ? List.of()
              : List.of(
                  "--spring.datasource.url=" + url,
                  "--spring.datasource.username=" + user,
                  "--spring.datasource.password=" + password);
      new LoadDrill(new LoadDrill.Plan(letters, days, seed, home, database), System.out::println)
          .run();
      return 0;
    }
  }
}
