package pl.sortownia.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of first suggestions: how good they are is measured by what people did with them. */
@Component
public class Fates {
  private final JdbcClient jdbc;

  public Fates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a person did with the machine's first suggestion. */
  public enum What {
    /** Sent as it was. */
    ACCEPTED,
    /** Sent with changed words. */
    EDITED,
    /** Something else was sent. */
    REPLACED,
    /** There was none. */
    NONE;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The fate of one first suggestion.
   *
   * @param p probability that the machine gave it; 0 when there was none
   */
  public record Fate(int question, String topic, String intent, double p, What what) {}

  /** Notes it; part of the transaction that approves the reply. */
  public void note(long reply, Fate it, Instant at) {
    jdbc.sql(
            """
            insert into suggestion_fate (reply_id, question, topic, intent, p, fate, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(reply, it.question(), it.topic(), it.intent(), it.p(), it.what().id())
        .param(Times.column(at))
        .update();
  }

  /** How often what happened to suggestions for an intent. */
  public record Tally(String intent, long accepted, long edited, long replaced) {
    public long all() {
      return accepted + edited + replaced;
    }

    /** Share that was sent as it was. */
    public double share() {
      return all() == 0 ? 0 : (double) accepted / all();
    }
  }

  /** The reply was called back: its lines say nothing. */
  public void forget(long reply) {
    jdbc.sql("delete from suggestion_fate where reply_id = ?").param(reply).update();
  }

  /** What became of the first suggestions for the questions of a letter, by number. */
  public Map<Integer, Fate> of(long caseId, long letter) {
    return jdbc
        .sql(
            """
            select f.* from suggestion_fate f join reply r on r.id = f.reply_id
            where r.case_id = ? and r.answers_up_to = ? and r.state = 'sent' order by f.reply_id
            """)
        .params(caseId, letter)
        .query((row, n) ->
            new Fate(
                row.getInt("question"),
                row.getString("topic"),
                row.getString("intent"),
                row.getDouble("p"),
                What.valueOf(row.getString("fate").toUpperCase(Locale.ROOT))))
        .list()
        .stream()
        .collect(Collectors.toMap(Fate::question, it -> it, (earlier, later) -> later));
  }

  /** How it went with each intent on days from the first to the last. */
  public List<Tally> byIntent(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select intent, count(case when fate = 'accepted' then 1 end) as accepted,
              count(case when fate = 'edited' then 1 end) as edited,
              count(case when fate = 'replaced' then 1 end) as replaced
            from suggestion_fate where at >= ? and at < ? and fate <> 'none'
            group by intent order by count(*) desc, intent
            """)
        .params(Times.start(from), Times.start(to.plusDays(1)))
        .query((row, n) ->
            new Tally(
                row.getString("intent"),
                row.getLong("accepted"),
                row.getLong("edited"),
                row.getLong("replaced")))
        .list();
  }

  /**
   * Suggestions of like certainty.
   *
   * @param from lower end of the tenth, in percent
   * @param p mean probability that the machine gave
   * @param all how many were decided on
   * @param right of how many the article was sent, whatever its words
   */
  public record Bin(int from, double p, long all, long right) {
    public double share() {
      return all == 0 ? 0 : (double) right / all;
    }
  }

  /** Confidence against truth, in tenths. */
  public List<Bin> byProbability(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select tenth, avg(p) as p, count(*) as n,
              count(case when fate <> 'replaced' then 1 end) as good
            from (select p, fate, cast(floor(least(p, 0.99) * 10) * 10 as integer) as tenth
              from suggestion_fate where at >= ? and at < ? and fate <> 'none') as told
            group by tenth order by tenth
            """)
        .params(Times.start(from), Times.start(to.plusDays(1)))
        .query((row, n) ->
            new Bin(row.getInt("tenth"), row.getDouble("p"), row.getLong("n"), row.getLong("good")))
        .list();
  }
}
