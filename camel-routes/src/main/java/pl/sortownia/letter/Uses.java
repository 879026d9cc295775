package pl.sortownia.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;

/** Which articles replies were made of: how often each was sent, and what people changed in it. */
@Component
public class Uses {
  private final JdbcClient jdbc;
  private final Json json;

  public Uses(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * How often an article was sent.
   *
   * @param edited how many times a person had changed its words first
   */
  public record Use(long sent, long edited) {
    public static final Use NEVER = new Use(0, 0);

    /** Share that was sent as it was written. */
    public double accepted() {
      return sent == 0 ? 0 : (double) (sent - edited) / sent;
    }
  }

  /** Part of the transaction that approves the reply. */
  void note(long reply, Draft draft) {
    List<Part> parts = draft.parts();
    for (int place = 0; place < parts.size(); place++) {
      Part it = parts.get(place);
      if (it.role() == Role.ANSWER && !it.source().isEmpty()) {
        jdbc.sql(
                """
                insert into reply_part (reply_id, place, question, article, version, edited)
                values (?, ?, ?, ?, ?, ?)
                """)
            .params(reply, place, it.question(), it.source(), it.version(), it.edited())
            .update();
      }
    }
  }

  /** By article, for replies that were not called back. */
  public Map<String, Use> since(Instant since) {
    var uses = new HashMap<String, Use>();
    jdbc.sql(
            """
            select p.article, count(*) as sent, sum(case when p.edited then 1 else 0 end) as edited
            from reply_part p join reply r on r.id = p.reply_id
            where r.approved_at >= ? and r.state <> 'recalled' group by p.article
            """)
        .param(Times.column(since))
        .query(row -> {
          uses.put(row.getString("article"), new Use(row.getLong("sent"), row.getLong("edited")));
        });
    return uses;
  }

  /**
   * An article as a person sent it with other words.
   *
   * @param on when it was approved: amounts were those of that day
   */
  public record Edit(long caseId, Part part, Instant on) {}

  /** The newest ones first. */
  public List<Edit> edits(Instant since, int atMost) {
    return jdbc.sql(
            """
            select p.place, r.case_id, r.draft_json, r.approved_at
            from reply_part p join reply r on r.id = p.reply_id
            where p.edited and r.approved_at >= ? and r.state <> 'recalled'
            order by r.approved_at desc, r.id desc limit ?
            """)
        .params(Times.column(since), atMost)
        .query((row, n) ->
            new Edit(
                row.getLong("case_id"),
                json.read(row.getString("draft_json"), Draft.class)
                    .parts()
                    .get(row.getInt("place")),
                Times.of(row, "approved_at")))
        .list();
  }
}
