package pl.sortownia.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What consultants typed: every saving is kept by its version, nothing is overwritten. */
@Component
public class Drafts {
  private final JdbcClient jdbc;
  private final Json json;
  private final Clock clock;

  public Drafts(JdbcClient jdbc, Json json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** A draft as it was saved. */
  public record Kept(long version, Draft draft, String by, Instant at) {}

  /**
   * The draft that is being worked on; empty when the machine's own still stands, or when what was
   * typed has left the house with a reply.
   */
  public Optional<Kept> newest(long caseId) {
    return jdbc.sql(
            """
            select * from draft where case_id = ? and not exists (
              select 1 from reply where reply.case_id = draft.case_id
                and reply.state <> 'recalled' and reply.approved_at >= draft.saved_at)
            order by version desc limit 1
            """)
        .param(caseId)
        .query(row())
        .optional();
  }

  /** A version that a page was made from. */
  public Optional<Kept> version(long caseId, long version) {
    return jdbc.sql("select * from draft where case_id = ? and version = ?")
        .params(caseId, version)
        .query(row())
        .optional();
  }

  /** Keeps the draft as the next version; returns its number. */
  @Transactional
  public long save(long caseId, Draft draft, String by) {
    // the lock gives two windows of one consultant two numbers
    jdbc.sql("select id from letter_case where id = ? for update")
        .param(caseId)
        .query(Long.class)
        .single();
    long version =
        jdbc.sql("select coalesce(max(version), 0) + 1 from draft where case_id = ?")
            .param(caseId)
            .query(Long.class)
            .single();
    jdbc.sql(
            "insert into draft (case_id, version, draft_json, saved_by, saved_at) values (?, ?, ?, ?, ?)")
        .params(caseId, version, json.write(draft), by)
        .param(Times.column(clock.instant()))
        .update();
    return version;
  }

  private RowMapper<Kept> row() {
    return (row, n) ->
        new Kept(
            row.getLong("version"),
            json.read(row.getString("draft_json"), Draft.class),
            row.getString("saved_by"),
            Times.of(row, "saved_at"));
  }
}
