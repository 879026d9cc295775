package pl.sortownia.drill.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sortownia.Office;
import pl.sortownia.letter.search.LetterSearch;

/**
 * Fills an office of its own with letters and asks what its pages cost then, as a ratio to the same
 * pages of the same office before: the machine does not count, only the letters do.
 */
public final class LoadDrill {
  private static final int PROTOTYPES = 250;
  private final Plan plan;
  private final Consumer<String> says;

  /**
   * @param letters how many there shall be
   * @param days over how many days they came
   * @param seed of chance
   * @param home where models/, knowledge/, templates/ lie
   * @param database settings of another database; empty for a fresh H2 file
   */
  public record Plan(int letters, int days, long seed, Path home, List<String> database) {
    public Plan {
      database = List.copyOf(database);
    }
  }

  public LoadDrill(Plan plan, Consumer<String> says) {
    this.plan = plan;
    this.says = says;
  }

  public void run() throws IOException {
    Path folder = Files.createTempDirectory("sortownia-load");
    says.accept("the office lies in " + folder);
    try (ConfigurableApplicationContext office = open(folder)) {
      List<Long> prototypes =
          new Prototypes(office, plan.seed())
              .arrive(plan.home().resolve("models/lessons"), PROTOTYPES);
      says.accept(prototypes.size() + " letters went the whole way");
      Map<String, Visitor.Time> empty = look(office);
      long start = System.nanoTime();
      int letters = plan.letters();
      grow(office, plan.days(), plan.seed(), prototypes, letters, says);
      double seconds = (System.nanoTime() - start) / 1e9;
      says.accept(
          "%d letters written in %.0f s, %.0f a second"
              .formatted(letters, seconds, letters / seconds));
      office.getBean(JdbcClient.class).sql("analyze").update();
      follow(office);
      print(empty, look(office));
    }
  }

  /** The index of words follows the letters; pages are measured when it has. */
  private void follow(ConfigurableApplicationContext office) throws IOException {
    long start = System.nanoTime();
    var search = office.getBean(LetterSearch.class);
    search.catchUp();
    says.accept(
        "the index of words followed in %.0f s, complete: %s"
            .formatted((System.nanoTime() - start) / 1e9, search.isComplete()));
  }

  private ConfigurableApplicationContext open(Path folder) {
    var settings = new ArrayList<>(List.of("--server.port=0", "--sortownia.data=" + folder));
    settings.add("--sortownia.home=" + plan.home().toAbsolutePath().normalize());
    settings.add("--sortownia.demo.accounts=true");
    settings.add("--sortownia.mailbox.host=");
    settings.addAll(plan.database());
    var office = new SpringApplication(Office.class);
    office.setAdditionalProfiles("load");
    return office.run(settings.toArray(String[]::new));
  }

  private static void grow(
      ConfigurableApplicationContext office,
      int days,
      long seed,
      List<Long> prototypes,
      int letters,
      Consumer<String> says) {
    var multitude = new Multitude(office, days, seed);
    long[] said = {System.nanoTime()};
    multitude.grow(
        prototypes,
        letters,
        made -> {
          if (System.nanoTime() - said[0] > Duration.ofSeconds(10).toNanos()) {
            said[0] = System.nanoTime();
            says.accept("%d of %d letters".formatted(made, letters));
          }
        });
    multitude.forget(prototypes);
  }

  /** Fills an office that is open already, as it might have come to this within so many days. */
  public static void fill(
      ConfigurableApplicationContext office, Path home, int letters, int days, long seed) {
    List<Long> prototypes =
        new Prototypes(office, seed)
            .arrive(home.resolve("models/lessons"), Math.min(PROTOTYPES, letters / 4));
    grow(office, days, seed, prototypes, letters, said -> {});
  }

  private static Map<String, Visitor.Time> look(ConfigurableApplicationContext office)
      throws IOException {
    String url = "http://127.0.0.1:" + office.getEnvironment().getProperty("local.server.port");
    var anna = Visitor.logsIn(url, "anna");
    var kinga = Visitor.logsIn(url, "kinga");
    var ewa = Visitor.logsIn(url, "ewa");
    String letter = anna.finds("/letters?state=waiting", "a[data-row]");
    String answered = anna.finds("/letters?state=answered", "a[data-row]");
    var times = new LinkedHashMap<String, Visitor.Time>();
    times.put("queue", anna.looksAt("/letters"));
    times.put("queue, one topic", anna.looksAt("/letters?state=waiting&topic=zasilki"));
    times.put("queue, answered", anna.looksAt("/letters?state=answered"));
    times.put(
        "queue, answered, one intent",
        anna.looksAt("/letters?state=answered&intent=zas-chorobowy"));
    times.put("search a word", anna.looksAt("/letters?state=all&q=waloryzacja"));
    times.put("search what is nowhere", anna.looksAt("/letters?state=all&q=xyzzyxyzzy"));
    times.put("a waiting letter", anna.looksAt(letter));
    times.put("an answered letter", anna.looksAt(answered));
    times.put("room", ewa.looksAt("/redakcja"));
    times.put("board, 28 days", kinga.looksAt("/tablica"));
    times.put("board, a year", kinga.looksAt("/tablica?days=365"));
    times.put("letters behind a figure", kinga.looksAt("/tablica/listy?co=zastapione"));
    times.put("caution dial", kinga.looksAt("/tablica/ostroznosc"));
    times.put("form", anna.looksAt("/pytanie"));
    return times;
  }

  private void print(Map<String, Visitor.Time> empty, Map<String, Visitor.Time> full) {
    says.accept(
        "| page | 250 letters, p50 / p95 ms | %d letters, p50 / p95 ms | p95 ratio |"
            .formatted(plan.letters()));
    says.accept("| --- | --- | --- | --- |");
    empty.forEach((page, before) -> {
      Visitor.Time after = full.getOrDefault(page, before);
      says.accept(
          String.format(
              Locale.ROOT,
              "| %s | %.0f / %.0f | %.0f / %.0f | %.1f |",
              page,
              before.half(),
              before.nineteen(),
              after.half(),
              after.nineteen(),
              after.nineteen() / before.nineteen()));
    });
  }
}
