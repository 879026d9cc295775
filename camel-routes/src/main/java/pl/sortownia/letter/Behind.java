package pl.sortownia.letter;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters behind a figure, newest first: whoever doubts a figure can look at them. */
@Component
public class Behind {
  private final JdbcClient jdbc;

  public Behind(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A letter without a word of what it says or who asks. */
  public record Row(
      long id,
      String number,
      String topic,
      String intent,
      LocalDate openedOn,
      LocalDate dueOn,
      LocalDate doneOn) {}

  /** Answered after their deadline. */
  public List<Row> late(LocalDate from, LocalDate to, int atMost) {
    return jdbc.sql(
            """
            select * from letter_case where done_on between ? and ? and state = 'answered'
              and done_on > due_on order by done_on desc, id desc limit ?
            """)
        .params(from, to, atMost)
        .query((row, n) -> row(row))
        .list();
  }

  /**
   * Letters in which that became of a first suggestion.
   *
   * @param intent id of an intent; empty for all
   */
  public List<Row> withFate(
      Fates.What what, String intent, LocalDate from, LocalDate to, int atMost) {
    return jdbc.sql(
            """
            select c.* from (
              select reply_id, max(at) as told from suggestion_fate
              where at >= ? and at < ? and fate = ? and (intent = ? or ? = '')
              group by reply_id order by told desc limit ?) f
            join reply r on r.id = f.reply_id join letter_case c on c.id = r.case_id
            order by f.told desc
            """)
        .params(Times.start(from), Times.start(to.plusDays(1)), what.id(), intent, intent, atMost)
        .query((row, n) -> row(row))
        .list();
  }

  private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
    LocalDate done = row.getObject("done_on", LocalDate.class);
    LocalDate opened = row.getObject("opened_on", LocalDate.class);
    String topic = row.getString("topic");
    String intent = row.getString("intent");
    return new Row(
        row.getLong("id"),
        row.getString("number"),
        topic == null ? "" : topic,
        intent == null ? "" : intent,
        opened,
        row.getObject("due_on", LocalDate.class),
        done == null ? opened : done);
  }
}
