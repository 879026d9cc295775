package pl.sortownia.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.ImportAtStart;
import pl.sortownia.knowledge.versions.Publishing;
import pl.sortownia.knowledge.versions.Transfer;

/** An office's content in a database of its own, for tests. Nothing in it is transactional. */
public final class Shelf {
  public static final Path HOME = Path.of(".");
  public static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);
  public final DataSource database;
  public final Contents contents;
  public final Publishing publishing;
  public final Transfer transfer;

  public Shelf(DataSource database, String vendor) {
    this.database = database;
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/vendor/" + vendor, "classpath:db/migration")
        .load()
        .migrate();
    contents = new Contents(JdbcClient.create(database), NOON);
    publishing = new Publishing(contents, NOON);
    transfer = new Transfer(contents, publishing);
  }

  public static Shelf empty() {
    var h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID()));
    return new Shelf(h2, "h2");
  }

  /** A library filled from a folder. */
  public Library library(Path home) {
    return new Library(
        contents, new ImportAtStart(contents, transfer), new KnowledgeSettings(home), NOON);
  }

  /** The classifier over a library of this office. */
  public Classifiers classifiers(Library library) {
    var home = new KnowledgeSettings(HOME);
    return new Classifiers(library, new CautionDial(JdbcClient.create(database), NOON, home), home);
  }

  /** The library that the project ships. */
  public static Library shipped() {
    return empty().library(HOME);
  }
}
