package pl.sortownia.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import pl.sortownia.Office;
import pl.sortownia.demo.TownPostOffice;

/** A town with a post office and a Sortownia office that looks into the COT mailbox. */
final class Town implements AutoCloseable {
  static final String COT = "cot@sortownia.example";

  /** What the office keeps its letters in. */
  enum Database {
    H2,
    POSTGRESQL
  }

  private static final java.util.Map<Database, Town> OPEN = new java.util.EnumMap<>(Database.class);

  private final TownPostOffice post = new TownPostOffice(0, 0);
  private final ConfigurableApplicationContext office;

  private Town(Database database) {
    post.open((to, mail) -> {});
    post.mailbox(COT);
    var app = new SpringApplication(Office.class);
    app.setAdditionalProfiles("acceptance");
    office = app.run(settings(database).toArray(String[]::new));
    new Staff(office).moveIn();
  }

  /** One town for each database and test run: citizens do not get in each other's way. */
  static synchronized Town with(Database database) {
    return OPEN.computeIfAbsent(
        database,
        it -> {
          Town town = new Town(it);
          Runtime.getRuntime().addShutdownHook(new java.lang.Thread(town::close));
          return town;
        });
  }

  static Town open() {
    return with(Database.H2);
  }

  private List<String> settings(Database database) {
    var all = new ArrayList<String>();
    all.add("--server.port=0");
    all.add("--sortownia.home=" + Path.of("").toAbsolutePath());
    all.add("--sortownia.data=" + folder());
    all.add("--sortownia.office.address=" + COT);
    all.add("--sortownia.mailbox.host=127.0.0.1");
    all.add("--sortownia.mailbox.port=" + post.imapPort());
    all.add("--sortownia.mailbox.tls=NONE");
    all.add("--sortownia.mailbox.idle=false");
    all.add("--sortownia.mailbox.username=" + COT);
    all.add("--sortownia.mailbox.password=" + TownPostOffice.PASSWORD);
    all.add("--sortownia.mailbox.every=500ms");
    all.add("--sortownia.answering.outbound=true");
    all.add("--sortownia.answering.host=127.0.0.1");
    all.add("--sortownia.answering.port=" + post.smtpPort());
    all.add("--sortownia.answering.tls=NONE");
    all.add("--sortownia.reviewing.hold=1s");
    // citizens of tests type faster than people
    all.add("--sortownia.portal.minimum-time=0s");
    all.add("--sortownia.portal.clients.ezus=tajny-klucz-portalu");
    if (database == Database.POSTGRESQL) {
      all.add("--spring.datasource.url=" + postgres());
      all.add("--spring.datasource.username=postgres");
      all.add("--spring.datasource.password=postgres");
    }
    return all;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("sortownia-acceptance");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String postgres() {
    try {
      return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + office.getEnvironment().getProperty("local.server.port");
  }

  TownPostOffice post() {
    return post;
  }

  @Override
  public void close() {
    office.close();
    post.stop();
  }
}
