package pl.sortownia.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was called to which letter by a colleague's note, until they have looked. */
@Component
public class Mentions {
  private static final int WORDS = 2000;
  private static final int AT_MOST = 100;
  private final JdbcClient jdbc;
  private final Clock clock;

  public Mentions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One call.
   *
   * @param caseId the letter's case
   * @param by login of who called
   * @param words of the note; holds no personal data
   */
  public record Mention(long caseId, String by, String words, Instant at) {}

  public void add(long caseId, String login, String by, String words) {
    jdbc.sql("insert into mention (case_id, login, by_whom, words, at) values (?, ?, ?, ?, ?)")
        .params(caseId, login, by, words.substring(0, Math.min(WORDS, words.length())))
        .param(Times.column(clock.instant()))
        .update();
  }

  /** What this person was called to and has not looked at, newest first. */
  public List<Mention> open(String login) {
    return jdbc.sql(
            "select * from mention where login = ? and seen_at is null order by id desc limit ?")
        .params(login, AT_MOST)
        .query((row, n) ->
            new Mention(
                row.getLong("case_id"),
                row.getString("by_whom"),
                row.getString("words"),
                Times.of(row, "at")))
        .list();
  }

  public int count(String login) {
    return jdbc.sql("select count(*) from mention where login = ? and seen_at is null")
        .param(login)
        .query(Integer.class)
        .single();
  }

  /** The person has looked. */
  public void seen(long caseId, String login) {
    jdbc.sql("update mention set seen_at = ? where case_id = ? and login = ? and seen_at is null")
        .params(Times.column(clock.instant()), caseId, login)
        .update();
  }
}
