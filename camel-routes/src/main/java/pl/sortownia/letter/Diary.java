package pl.sortownia.letter;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of letters: lines are added, never changed. */
@Component
public class Diary {
  private static final int DETAIL = 2000;
  private final JdbcClient jdbc;
  private final Clock clock;

  public Diary(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds a line; part of the caller's transaction. */
  public void note(long arrival, String who, String what, String detail) {
    jdbc.sql("insert into happening (arrival_id, at, who, what, detail) values (?, ?, ?, ?, ?)")
        .params(
            arrival,
            Times.column(clock.instant()),
            who,
            what,
            detail.substring(0, Math.min(DETAIL, detail.length())))
        .update();
  }

  /** All lines of a case and of the letters in it, oldest first. */
  public List<Happening> of(long caseId) {
    return jdbc.sql(
            """
            select * from happening
            where arrival_id = ? or arrival_id in (select id from letter where case_id = ?)
            order by id
            """)
        .params(caseId, caseId)
        .query((row, n) ->
            new Happening(
                row.getLong("arrival_id"),
                Times.of(row, "at"),
                row.getString("who"),
                row.getString("what"),
                row.getString("detail")))
        .list();
  }
}
