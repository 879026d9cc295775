package pl.sortownia.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Times;

/** The store of lessons: proposed by the office, decided on by a person. */
@Component
public class Candidates {
  private final JdbcClient jdbc;
  private final Clock clock;

  public Candidates(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A lesson as it is kept; its state is {@code candidate}, {@code accepted}, {@code rejected}. */
  public record Kept(long id, String state, String decidedBy, Candidate lesson) {}

  /** Finished cases that nobody looked at for lessons. */
  List<Long> unread(int atMost) {
    return jdbc.sql(
            """
            select id from letter_case where learned = false and state in ('answered', 'closed')
            order by id limit ?
            """)
        .param(atMost)
        .query(Long.class)
        .list();
  }

  void read(long caseId) {
    jdbc.sql("update letter_case set learned = true where id = ?").param(caseId).update();
  }

  /** Keeps a candidate; a decision on the same question stands. */
  void propose(Candidate it) {
    jdbc.sql(
            """
            insert into lesson (letter_id, question, intent, was_intent, was_p, why, language,
              subject, text, state, proposed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'candidate', ?) on conflict do nothing
            """)
        .params(it.letter(), it.question(), it.intent(), it.wasIntent(), it.wasP(), it.why())
        .params(it.language(), it.subject(), it.text(), Times.column(clock.instant()))
        .update();
  }

  /** Lessons in a state, those that the machine was most sure of and wrong first. */
  public List<Kept> in(String state, int atMost) {
    return jdbc.sql(
            """
            select * from lesson where state = ?
            order by case when why = 'corrected' then 0 else 1 end, was_p desc, id limit ?
            """)
        .params(state, atMost)
        .query((row, n) -> kept(row))
        .list();
  }

  public int count(String state) {
    return jdbc.sql("select count(*) from lesson where state = ?")
        .param(state)
        .query(Integer.class)
        .single();
  }

  public Optional<Kept> one(long id) {
    return jdbc.sql("select * from lesson where id = ?")
        .param(id)
        .query((row, n) -> kept(row))
        .optional();
  }

  /** Accepts it, with the words and the intent that the person who read it left in it. */
  void accept(long id, String intent, String subject, String text, String who) {
    jdbc.sql("update lesson set intent = ?, subject = ?, text = ? where id = ?")
        .params(intent, subject, text, id)
        .update();
    decide(id, "accepted", who);
  }

  void reject(long id, String who) {
    decide(id, "rejected", who);
  }

  /** Back among those that wait for a decision. */
  void reopen(long id) {
    jdbc.sql(
            "update lesson set state = 'candidate', decided_by = null, decided_at = null where id = ?")
        .param(id)
        .update();
  }

  private void decide(long id, String state, String who) {
    jdbc.sql("update lesson set state = ?, decided_by = ?, decided_at = ? where id = ?")
        .params(state, who, Times.column(clock.instant()), id)
        .update();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    String by = row.getString("decided_by");
    return new Kept(
        row.getLong("id"),
        row.getString("state"),
        by == null ? "" : by,
        new Candidate(
            row.getLong("letter_id"),
            row.getInt("question"),
            row.getString("intent"),
            row.getString("was_intent"),
            row.getDouble("was_p"),
            row.getString("why"),
            row.getString("language"),
            row.getString("subject"),
            row.getString("text")));
  }
}
