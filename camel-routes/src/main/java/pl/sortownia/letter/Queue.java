package pl.sortownia.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queue: cases in the order of their deadlines.
 *
 * <p>Pages are found by the key of the last row seen and counts stop at {@link #COUNTED}, so both
 * stay as fast at a million letters as at ten.
 */
@Component
public class Queue {
  /** A count of this much reads "at least". */
  public static final int COUNTED = 1000;

  private static final int CANDIDATES = 30;
  private static final CaseRow ROW = new CaseRow();
  private final JdbcClient jdbc;
  private final Clock clock;

  public Queue(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Where a page ended.
   *
   * @param dueOn deadline of its last case
   * @param id id of its last case
   */
  public record Key(LocalDate dueOn, long id) {
    public static Key of(Case last) {
      return new Key(last.dueOn(), last.id());
    }

    @Override
    public String toString() {
      return dueOn + "_" + id;
    }

    /** Reads what {@link #toString} wrote. */
    public static Optional<Key> parse(String text) {
      int bar = text.indexOf('_');
      return bar < 0
          ? Optional.empty()
          : Optional.of(
              new Key(
                  LocalDate.parse(text.substring(0, bar)),
                  Long.parseLong(text.substring(bar + 1))));
    }
  }

  /** Cases of a list behind a key, at most so many. */
  public List<Case> page(QueueWish wish, Optional<Key> after, int atMost) {
    var where = new QueueCondition(wish, today());
    after.ifPresent(where::after);
    return jdbc.sql(
            "select * from letter_case where %s order by %s limit %d"
                .formatted(where.sql(), wish.list().order(), atMost))
        .params(where.params())
        .query(ROW)
        .list();
  }

  /** Those of the given cases that the wish fits, newest first. */
  public List<Case> among(QueueWish wish, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var where = new QueueCondition(wish, today());
    where.among(ids);
    return jdbc.sql("select * from letter_case where %s order by id desc".formatted(where.sql()))
        .params(where.params())
        .query(ROW)
        .list();
  }

  /** How many a list holds, counted up to {@link #COUNTED}. */
  public int count(QueueWish wish) {
    var where = new QueueCondition(wish, today());
    return jdbc.sql(
            "select count(*) from (select id from letter_case where %s limit %d) counted"
                .formatted(where.sql(), COUNTED))
        .params(where.params())
        .query(Integer.class)
        .single();
  }

  /** Counts of the lists that somebody has to do something about. */
  public Map<QueueList, Integer> counts(String who) {
    var counts = new EnumMap<QueueList, Integer>(QueueList.class);
    for (QueueList list : QueueList.values()) {
      if (!list.isDone() && list.isShown()) {
        counts.put(list, count(QueueWish.all(list, who)));
      }
    }
    return counts;
  }

  /** How many wait that are due today or were due before. */
  public int late() {
    return count(new QueueWish(QueueList.WAITING, "", List.of(), "", "", "", "", true, "", ""));
  }

  /**
   * The most urgent waiting case, locked for the caller's transaction; others skip it. What was
   * passed to a group is only for its members, whatever its topic.
   */
  public Optional<Case> next(QueueWish wish) {
    // H2 applies LIMIT before SKIP LOCKED: a plain look for candidates, then a lock on one of them
    var mine = page(QueueWish.all(QueueList.TEAM, wish.who()), Optional.empty(), CANDIDATES);
    var everybodys = page(wish.in(QueueList.UNASSIGNED), Optional.empty(), CANDIDATES);
    return Stream.concat(mine.stream(), everybodys.stream())
        .sorted(Comparator.comparing(Case::dueOn).thenComparing(Case::id))
        .flatMap(it -> lock(it.id()).stream())
        .findFirst();
  }

  private Optional<Case> lock(long id) {
    return jdbc.sql(
            "select * from letter_case where id = ? and state = 'waiting' for update skip locked")
        .param(id)
        .query(ROW)
        .optional();
  }

  /** Cases whose lease has ended. */
  public List<Case> ended() {
    return jdbc.sql("select * from letter_case where state = 'taken' and held_until < :now")
        .param("now", Times.column(clock.instant()))
        .query(ROW)
        .list();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CaseNumber.WARSAW);
  }
}
