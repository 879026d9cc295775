package pl.sortownia.letter;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores over a fresh database: every store test runs on H2 and on a real PostgreSQL. */
public final class Store {
  /** The databases that we run on. */
  public enum Database {
    H2,
    POSTGRESQL
  }

  /** A clock that is set. */
  public static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");

    public void at(String instant) {
      now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class Postgres {
    private static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        // every test has a database of its own, and its connections go some seconds after it
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "400").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public final SetClock clock = new SetClock();
  public final DataSource source;
  public final JdbcClient jdbc;
  public final TransactionTemplate transaction;
  public final Json json = new Json();
  public final Diary diary;
  public final Arrivals arrivals;
  public final Claims claims;
  public final Letters letters;
  public final Cases cases;
  public final Outbox outbox;
  public final Admission admission;

  public Store(Database database) {
    source = fresh(database);
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    diary = new Diary(jdbc, clock);
    arrivals = new Arrivals(jdbc, diary, clock);
    claims = new Claims(jdbc, transaction);
    letters = new Letters(jdbc, json);
    cases = new Cases(jdbc, clock);
    outbox = new Outbox(jdbc, json);
    var settings = new LetterSettings(3, java.time.Duration.ofDays(60));
    var threads = new Threads(cases, letters, outbox, settings);
    admission = new Admission(cases, letters, threads, diary, settings);
  }

  private static DataSource fresh(Database database) {
    var pool = new HikariDataSource();
    pool.setMaximumPoolSize(6);
    pool.setMinimumIdle(0);
    pool.setIdleTimeout(10_000);
    pool.setJdbcUrl(url(database));
    pool.setUsername(database == Database.H2 ? "sa" : "postgres");
    pool.setPassword(database == Database.H2 ? "" : "postgres");
    Flyway.configure()
        .dataSource(pool)
        .locations(
            "classpath:db/vendor/" + database.name().toLowerCase(java.util.Locale.ROOT),
            "classpath:db/migration")
        .load()
        .migrate();
    return pool;
  }

  private static String url(Database database) {
    String name = "s" + UUID.randomUUID().toString().replace("-", "");
    if (database == Database.H2) {
      return "jdbc:h2:mem:"
          + name
          + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    }
    JdbcClient.create(Postgres.ONE.getPostgresDatabase()).sql("create database " + name).update();
    return Postgres.ONE.getJdbcUrl("postgres", name);
  }
}
