package pl.sortownia.letter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

  /**
   * How often what happened, to replies that were not called back.
   *
   * @param group id of an intent, or the lower end of a tenth of probability in percent
   */
  public record Tally(String group, long accepted, long edited, long replaced) {
    public long all() {
      return accepted + edited + replaced;
    }

    /** Share that was sent as it was. */
    public double share() {
      return all() == 0 ? 0 : (double) accepted / all();
    }

    /** Share in which the article was the right one, whatever its words. */
    public double right() {
      return all() == 0 ? 0 : (double) (accepted + edited) / all();
    }
  }

  public List<Tally> byIntent(Instant since) {
    return tally("intent", since);
  }

  /** Confidence against truth, in tenths. */
  public List<Tally> byProbability(Instant since) {
    return tally("cast(floor(least(p, 0.99) * 10) * 10 as integer)", since);
  }

  private List<Tally> tally(String group, Instant since) {
    return jdbc.sql(
            """
            select %s as g, sum(case when fate = 'accepted' then 1 else 0 end) as accepted,
              sum(case when fate = 'edited' then 1 else 0 end) as edited,
              sum(case when fate = 'replaced' then 1 else 0 end) as replaced
            from suggestion_fate f join reply r on r.id = f.reply_id
            where f.at >= ? and f.fate <> 'none' and r.state <> 'recalled'
            group by %s order by g
            """
                .formatted(group, group))
        .param(Times.column(since))
        .query((row, n) ->
            new Tally(
                row.getString("g"),
                row.getLong("accepted"),
                row.getLong("edited"),
                row.getLong("replaced")))
        .list();
  }
}
