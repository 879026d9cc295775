package pl.sortownia.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures of the office, for whoever answers for it. */
@Component
public class Figures {
  private final JdbcClient jdbc;

  public Figures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Letters of a topic that came on a day, by the calendar of Warsaw. */
  public record Volume(LocalDate day, String topic, long letters) {}

  public List<Volume> volume(Instant since) {
    // instants, not dates, leave the database: its own time zone is not ours
    var byDay = new java.util.TreeMap<String, Volume>();
    jdbc.sql("select opened_at, coalesce(topic, '') as topic from letter_case where opened_at >= ?")
        .param(Times.column(since))
        .query(row -> {
          LocalDate day = LocalDate.ofInstant(Times.of(row, "opened_at"), CaseNumber.WARSAW);
          String topic = row.getString("topic");
          byDay.merge(
              day + topic,
              new Volume(day, topic, 1),
              (a, b) -> new Volume(day, topic, a.letters() + b.letters()));
        });
    return List.copyOf(byDay.values());
  }

  /** When the oldest letter that still waits came. */
  public Optional<Instant> oldestWaiting() {
    return jdbc.sql(
            "select opened_at from letter_case where state = 'waiting' order by due_on, id limit 1")
        .query((row, n) -> Times.of(row, "opened_at"))
        .optional();
  }

  /** Replies that left, and how many of them in time. */
  public record Kept(long replies, long inTime) {
    public double share() {
      return replies == 0 ? 0 : (double) inTime / replies;
    }
  }

  public Kept deadlines(Instant since) {
    long[] counts = new long[2];
    jdbc.sql(
            """
            select r.sent_at, c.due_on from reply r join letter_case c on c.id = r.case_id
            where r.state = 'sent' and r.sent_at >= ?
            """)
        .param(Times.column(since))
        .query(row -> {
          LocalDate sent = LocalDate.ofInstant(Times.of(row, "sent_at"), CaseNumber.WARSAW);
          counts[0]++;
          counts[1] += sent.isAfter(row.getObject("due_on", LocalDate.class)) ? 0 : 1;
        });
    return new Kept(counts[0], counts[1]);
  }

  /** Replies that a person approved. */
  public record Workload(String who, long replies) {}

  public List<Workload> workload(Instant since) {
    return jdbc.sql(
            """
            select approved_by, count(*) as replies from reply
            where approved_at >= ? and state <> 'recalled' group by approved_by order by 2 desc
            """)
        .param(Times.column(since))
        .query((row, n) -> new Workload(row.getString("approved_by"), row.getLong("replies")))
        .list();
  }
}
