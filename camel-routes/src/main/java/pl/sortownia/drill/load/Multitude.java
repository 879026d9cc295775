package pl.sortownia.drill.load;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import pl.sortownia.letter.Times;

/**
 * Many letters made of a few: each is a copy of the rows of a letter that went the real way, with a
 * sender, a day and a fate of its own.
 */
final class Multitude {
  private static final int AT_ONCE = 500;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Random random;
  private final Instant now;
  private final int days;
  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private long nextId;
  private long nextReply;

  /**
   * @param days over how many days up to now the letters came
   */
  Multitude(ApplicationContext office, int days, long seed) {
    this.jdbc = office.getBean(JdbcTemplate.class);
    this.transaction = office.getBean(TransactionTemplate.class);
    this.now = office.getBean(Clock.class).instant();
    this.days = days;
    this.random = new Random(seed);
    for (String table :
        List.of(
            "arrival",
            "letter_case",
            "letter",
            "happening",
            "reply",
            "suggestion_fate",
            "reply_part",
            "effort",
            "searchable")) {
      tables.put(table, new Rows(jdbc, table));
    }
  }

  /** The rows of one letter that went the real way. */
  private record Prototype(
      long id,
      OffsetDateTime openedAt,
      boolean open,
      Map<String, List<Map<String, Object>>> rows) {}

  /**
   * @param prototypes ids of cases
   * @param letters how many more there shall be
   * @param says told how many are there
   */
  void grow(List<Long> prototypes, int letters, IntConsumer says) {
    List<Prototype> all = prototypes.stream().map(this::read).toList();
    List<Prototype> open = all.stream().filter(Prototype::open).toList();
    List<Prototype> done = all.stream().filter(it -> !it.open()).toList();
    nextId = table("arrival").highest() + 1;
    nextReply = table("reply").highest() + 1;
    // the office of a good day: what came within the last two days waits, most of the rest is done
    int waiting = Math.min(letters / 10, Math.max(30, letters * 2 / days));
    for (int made = 0; made < letters; made += AT_ONCE) {
      int from = made;
      transaction.executeWithoutResult(status -> {
        for (int n = from; n < Math.min(letters, from + AT_ONCE); n++) {
          boolean waits = (long) n * waiting / letters != (long) (n + 1) * waiting / letters;
          Prototype it = any(waits ? open : done);
          copy(it, waits ? recent() : earlier(), waits);
        }
        tables.values().forEach(Rows::flush);
      });
      says.accept(Math.min(letters, made + AT_ONCE));
    }
    table("arrival").continueBehind();
    table("reply").continueBehind();
  }

  /** Takes the prototypes out again: all of them came at one moment, as letters never do. */
  void forget(List<Long> prototypes) {
    long last = prototypes.stream().mapToLong(it -> it).max().orElse(0);
    transaction.executeWithoutResult(status -> {
      jdbc.update("delete from lesson where letter_id <= ?", last);
      jdbc.update("delete from searchable where case_id <= ?", last);
      jdbc.update("delete from effort where case_id <= ?", last);
      jdbc.update(
          "delete from suggestion_fate where reply_id in (select id from reply where case_id <= ?)",
          last);
      jdbc.update("delete from reply where case_id <= ?", last);
      jdbc.update("delete from happening where arrival_id <= ?", last);
      jdbc.update("delete from letter where id <= ?", last);
      jdbc.update("delete from letter_case where id <= ?", last);
      jdbc.update("delete from position_taken where arrival_id <= ?", last);
      jdbc.update("delete from arrival where id <= ?", last);
    });
  }

  private Rows table(String name) {
    return java.util.Objects.requireNonNull(tables.get(name));
  }

  private Prototype any(List<Prototype> some) {
    return some.get(random.nextInt(some.size()));
  }

  private Prototype read(long id) {
    var rows = new HashMap<String, List<Map<String, Object>>>();
    rows.put("arrival", table("arrival").where("id", id));
    rows.put("letter_case", table("letter_case").where("id", id));
    rows.put("letter", table("letter").where("id", id));
    rows.put("happening", table("happening").where("arrival_id", id));
    rows.put("reply", table("reply").where("case_id", id));
    rows.put("effort", table("effort").where("case_id", id));
    rows.put("searchable", table("searchable").where("case_id", id));
    rows.getOrDefault("reply", List.of()).stream()
        .findFirst()
        .ifPresent(reply -> {
          for (String table : List.of("suggestion_fate", "reply_part")) {
            rows.put(table, table(table).where("reply_id", value(reply, "id")));
          }
        });
    Map<String, Object> its = rows.get("letter_case").getFirst();
    Instant opened =
        value(its, "opened_at") instanceof OffsetDateTime at
            ? at.toInstant()
            : ((java.sql.Timestamp) value(its, "opened_at")).toInstant();
    boolean open = value(its, "state").equals("waiting");
    return new Prototype(id, opened.atOffset(java.time.ZoneOffset.UTC), open, rows);
  }

  private static Object value(Map<String, Object> row, String column) {
    return java.util.Objects.requireNonNull(row.get(column), column);
  }

  /** When people write: on working days five times as much, more of late, in the daytime. */
  private Instant earlier() {
    Instant at;
    DayOfWeek day;
    do {
      double share = 1 - Math.pow(random.nextDouble(), 0.85);
      at = now.minus(Duration.ofMinutes(24 * 60 + (long) (share * days * 24 * 60)));
      day = Times.day(at).getDayOfWeek();
    } while (day.getValue() > 5 && random.nextInt(5) > 0);
    return at.minus(Duration.ofSeconds(random.nextInt(60)));
  }

  private Instant recent() {
    return now.minus(Duration.ofMinutes((long) (Math.abs(random.nextGaussian()) * 24 * 60) + 1));
  }

  private void copy(Prototype it, Instant opened, boolean waits) {
    long id = nextId++;
    long reply = it.rows().getOrDefault("reply", List.of()).isEmpty() ? 0 : nextReply++;
    var later = Duration.between(it.openedAt().toInstant(), opened);
    Duration toDone =
        later.plusMinutes(waits ? 0 : 20 + (long) (Math.abs(random.nextGaussian()) * 40 * 60));
    Instant done = it.openedAt().toInstant().plus(toDone);
    Duration toAnswer =
        done.isAfter(now) ? Duration.between(it.openedAt().toInstant(), now) : toDone;
    var made = new Copy(id, reply, opened, it.openedAt().toInstant().plus(toAnswer), waits, random);
    each(it, "arrival", later, made::arrival);
    each(it, "letter_case", later, made::letterCase);
    each(it, "letter", later, made::letter);
    each(it, "happening", later, made::happening);
    each(it, "reply", toAnswer, made::reply);
    each(it, "suggestion_fate", toAnswer, made::fate);
    each(it, "reply_part", toAnswer, made::replyPart);
    each(it, "effort", toAnswer, made::effort);
    each(it, "searchable", later, made::searchable);
  }

  private void each(
      Prototype it,
      String table,
      Duration later,
      java.util.function.UnaryOperator<Map<String, Object>> change) {
    it.rows().getOrDefault(table, List.of()).forEach(row -> table(table).copy(row, later, change));
  }
}
