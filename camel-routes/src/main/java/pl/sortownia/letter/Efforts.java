package pl.sortownia.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What letters cost those who handle them; kept without their names. */
@Component
public class Efforts {
  private final JdbcClient jdbc;
  private final Clock clock;

  public Efforts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How a letter was finished. */
  public enum Outcome {
    REPLY,
    CLOSING
  }

  /**
   * Notes what one letter cost.
   *
   * @param seconds in which somebody worked on it
   * @param keys that were pressed
   */
  public void note(long caseId, Outcome outcome, int seconds, int keys) {
    jdbc.sql(
            """
            insert into effort (case_id, intent, outcome, seconds, keys, at)
            select id, coalesce(intent, ''), ?, ?, ?, ? from letter_case where id = ?
            """)
        .params(outcome.name(), seconds, keys, Times.column(clock.instant()), caseId)
        .update();
  }

  /**
   * What letters of a kind cost.
   *
   * @param kind name of an {@link Outcome}, or id of an intent
   * @param letters how many were measured
   * @param seconds half of them took no longer
   * @param secondsOfNine nine of ten took no longer
   * @param keys half of them took no more
   * @param keysOfNine nine of ten took no more
   */
  public record Cost(
      String kind,
      long letters,
      double seconds,
      double secondsOfNine,
      double keys,
      double keysOfNine) {}

  public List<Cost> byOutcome(LocalDate from, LocalDate to) {
    return cost("outcome", from, to, "kind desc");
  }

  public List<Cost> byIntent(LocalDate from, LocalDate to) {
    return cost("intent", from, to, "n desc, kind");
  }

  private List<Cost> cost(String kind, LocalDate from, LocalDate to, String order) {
    return jdbc.sql(
            """
            select %1$s as kind, count(*) as n,
              percentile_cont(0.5) within group (order by seconds) as seconds,
              percentile_cont(0.9) within group (order by seconds) as seconds9,
              percentile_cont(0.5) within group (order by keys) as keys,
              percentile_cont(0.9) within group (order by keys) as keys9
            from effort where at >= ? and at < ? group by %1$s order by %2$s
            """
                .formatted(kind, order))
        .params(Times.start(from), Times.start(to.plusDays(1)))
        .query((row, n) ->
            new Cost(
                row.getString("kind"),
                row.getLong("n"),
                row.getDouble("seconds"),
                row.getDouble("seconds9"),
                row.getDouble("keys"),
                row.getDouble("keys9")))
        .list();
  }
}
