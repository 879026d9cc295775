package pl.sortownia.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures of the office, for whoever answers for it. Days are those of Warsaw; all are added up by
 * the database from its indexes, so that a year of letters costs no more than a page may.
 */
@Component
public class Figures {
  private final JdbcClient jdbc;

  public Figures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Letters of a topic that came on a day; the topic is empty when there is none. */
  public record Volume(LocalDate day, String topic, long letters) {}

  public List<Volume> volume(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select opened_on, coalesce(topic, '') as t, count(*) as n from letter_case
            where opened_on between ? and ? group by opened_on, coalesce(topic, '') order by 1, 2
            """)
        .params(from, to)
        .query((row, n) ->
            new Volume(
                row.getObject("opened_on", LocalDate.class), row.getString("t"), row.getLong("n")))
        .list();
  }

  /**
   * Letters that were finished on a day.
   *
   * @param answered by a reply
   * @param late of these, after their deadline
   * @param closed by a person, without a reply
   * @param machine closed by the machine: mail of robots
   */
  public record Done(LocalDate day, long answered, long late, long closed, long machine) {
    public long all() {
      return answered + closed + machine;
    }
  }

  public List<Done> done(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select done_on, count(case when state = 'answered' then 1 end) as answered,
              count(case when state = 'answered' and done_on > due_on then 1 end) as late,
              count(case when state = 'closed' and held_by <> :machine then 1 end) as closed,
              count(case when state = 'closed' and held_by = :machine then 1 end) as machine
            from letter_case where done_on between :from and :to group by done_on order by 1
            """)
        .param("machine", Happening.MACHINE)
        .param("from", from)
        .param("to", to)
        .query((row, n) ->
            new Done(
                row.getObject("done_on", LocalDate.class),
                row.getLong("answered"),
                row.getLong("late"),
                row.getLong("closed"),
                row.getLong("machine")))
        .list();
  }

  /** Waiting letters by the day on which they came. */
  public record Age(LocalDate day, long letters) {}

  public List<Age> ages() {
    return jdbc.sql(
            """
            select opened_on, count(*) as n from letter_case where state = 'waiting'
            group by opened_on order by opened_on
            """)
        .query((row, n) -> new Age(row.getObject("opened_on", LocalDate.class), row.getLong("n")))
        .list();
  }

  /** How many waiting letters are due on this day or were due before. */
  public long due(LocalDate day) {
    return jdbc.sql("select count(*) from letter_case where state = 'waiting' and due_on <= ?")
        .param(day)
        .query(Long.class)
        .single();
  }

  /** The day from which the oldest letter was that waited at the end of a day gone by. */
  public Optional<LocalDate> oldestOn(LocalDate day) {
    // one range a select: given two, H2 walks all that ever came, row by row
    return jdbc.sql(
            """
            select min(d) from (
              select opened_on as d from letter_case
              where state in ('waiting', 'taken', 'approved', 'stuck') and opened_on <= :day
              union all
              select min(case when opened_on <= :day then opened_on end)
              from letter_case where done_on > :day) as open
            """)
        .param("day", day)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single();
  }

  /**
   * What a person did.
   *
   * @param answered letters answered
   * @param closed letters closed without a reply
   * @param inHand letters that they work on now
   */
  public record Workload(String who, long answered, long closed, long inHand) {}

  public List<Workload> workload(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select held_by, sum(answered) as answered, sum(closed) as closed, sum(hand) as hand
            from (
              select held_by, case when state = 'answered' then 1 else 0 end as answered,
                case when state = 'closed' then 1 else 0 end as closed, 0 as hand
              from letter_case where done_on between :from and :to
              union all
              select held_by, 0, 0, 1 from letter_case where state = 'taken') as work
            where held_by is not null and held_by <> :machine
            group by held_by order by 2 desc, 1
            """)
        .param("from", from)
        .param("to", to)
        .param("machine", Happening.MACHINE)
        .query((row, n) ->
            new Workload(
                row.getString("held_by"),
                row.getLong("answered"),
                row.getLong("closed"),
                row.getLong("hand")))
        .list();
  }

  /**
   * Letters of which the machine said the same thing.
   *
   * @param p probability of the intent, in steps of 0.01, rounded down
   */
  public record Held(String intent, double p, long letters) {}

  /** How likely the machine held what letters of these days ask, unless a person said it. */
  public List<Held> held(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select intent, cent, count(*) as n from (
              select intent, floor(p * 100) as cent from letter_case
              where opened_on between ? and ? and intent <> '' and p < 1
                and decision in ('suggest', 'ask-human')) as told
            group by intent, cent
            """)
        .params(from, to)
        .query((row, n) ->
            new Held(row.getString("intent"), row.getDouble("cent") / 100, row.getLong("n")))
        .list();
  }
}
