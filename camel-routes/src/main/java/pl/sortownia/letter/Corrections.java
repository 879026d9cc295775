package pl.sortownia.letter;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said that questions ask; the machine's own word is kept beside it. */
@Component
public class Corrections {
  private final JdbcClient jdbc;
  private final Clock clock;

  public Corrections(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One correction.
   *
   * @param letter id of the letter
   * @param question its number, from 1
   * @param topic id that the person set
   * @param intent id that the person set
   * @param wasIntent what the machine held most likely; empty when nothing
   * @param wasP how likely
   */
  public record Correction(
      long letter, int question, String topic, String intent, String wasIntent, double wasP) {}

  public void add(Correction it, String by) {
    jdbc.sql(
            """
            insert into correction
              (letter_id, question, topic, intent, was_intent, was_p, set_by, set_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(it.letter(), it.question(), it.topic(), it.intent(), it.wasIntent(), it.wasP())
        .params(by, Times.column(clock.instant()))
        .update();
  }

  /** Questions got other numbers; what was said of one that is no more stands for none. */
  public void renumber(long letter, Map<Integer, Integer> numbers) {
    record Said(long id, int question) {}
    jdbc.sql("select id, question from correction where letter_id = ? and question > 0")
        .param(letter)
        .query((row, n) -> new Said(row.getLong("id"), row.getInt("question")))
        .list()
        .forEach(it ->
            jdbc.sql("update correction set question = ? where id = ?")
                .params(numbers.getOrDefault(it.question(), 0), it.id())
                .update());
  }

  /** The word that stands for each question of a letter: the last one said. */
  public Map<Integer, Correction> of(long letter) {
    var standing = new HashMap<Integer, Correction>();
    jdbc.sql("select * from correction where letter_id = ? and question > 0 order by id")
        .param(letter)
        .query((row, n) ->
            new Correction(
                row.getLong("letter_id"),
                row.getInt("question"),
                row.getString("topic"),
                row.getString("intent"),
                row.getString("was_intent"),
                row.getDouble("was_p")))
        .list()
        .forEach(it -> standing.put(it.question(), it));
    return standing;
  }
}
