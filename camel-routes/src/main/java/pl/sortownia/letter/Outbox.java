package pl.sortownia.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Approved replies until the mail server took them, and for ever after. */
@Component
public class Outbox {
  private static final int CANDIDATES = 20;
  private final JdbcClient jdbc;
  private final Json json;
  private final Uses uses;

  public Outbox(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
    this.uses = new Uses(jdbc, json);
  }

  /**
   * A reply as it is kept.
   *
   * @param answersUpTo id of the newest letter of the case that it answers
   * @param state {@code approved}, {@code sent}, {@code recalled} or {@code refused}
   * @param attempts how often the mail server was asked
   * @param lastError the mail server's words at the last failure
   */
  public record Kept(
      long id,
      long caseId,
      long answersUpTo,
      Reply reply,
      String approvedBy,
      Instant approvedAt,
      Instant sendAfter,
      String state,
      int attempts,
      Optional<String> lastError,
      Optional<Instant> sentAt) {}

  /** Puts a reply in; returns its id. */
  public long put(long caseId, long answersUpTo, Reply reply, String by, Instant at, Instant hold) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into reply (case_id, answers_up_to, message_id, sender, reply_to, recipient,
              subject, in_reply_to, reference_ids, plain, html, draft_json, approved_by,
              approved_at, send_after, state, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'approved', 0)
            """)
        .params(caseId, answersUpTo, reply.messageId(), json.write(reply.sender()))
        .params(reply.replyTo(), json.write(reply.recipient()), reply.subject())
        .params(reply.inReplyTo(), String.join(" ", reply.references()))
        .params(reply.plain(), reply.html(), json.write(reply.draft()), by)
        .params(Times.column(at), Times.column(hold))
        .update(key, "id");
    long id = Keys.id(key).orElseThrow();
    uses.note(id, reply.draft());
    return id;
  }

  /** Claims the oldest reply whose time has come; the row lock of the transaction is the claim. */
  public Optional<Kept> due(Instant now) {
    return jdbc
        .sql(
            """
            select id from reply where state = 'approved' and send_after <= ?
            order by send_after, id limit ?
            """)
        .params(Times.column(now), CANDIDATES)
        .query(Long.class)
        .list()
        .stream()
        .flatMap(id -> locked(id).stream())
        .findFirst();
  }

  private Optional<Kept> locked(long id) {
    return jdbc.sql(
            "select * from reply where id = ? and state = 'approved' for update skip locked")
        .param(id)
        .query(row())
        .optional();
  }

  /** Takes an approved reply back, unless the postman has it already. */
  public boolean recall(long id) {
    return jdbc.sql("update reply set state = 'recalled' where id = ? and state = 'approved'")
            .param(id)
            .update()
        == 1;
  }

  public void sent(long id, Instant at) {
    jdbc.sql("update reply set state = 'sent', attempts = attempts + 1, sent_at = ? where id = ?")
        .params(Times.column(at), id)
        .update();
  }

  /** The mail server may take it later. */
  public void postponed(long id, Instant next, String words) {
    failed(id, "approved", words);
    jdbc.sql("update reply set send_after = ? where id = ?")
        .params(Times.column(next), id)
        .update();
  }

  /** The mail server will never take it. */
  public void refused(long id, String words) {
    failed(id, "refused", words);
  }

  private void failed(long id, String state, String words) {
    jdbc.sql("update reply set state = ?, attempts = attempts + 1, last_error = ? where id = ?")
        .params(state, words.substring(0, Math.min(2000, words.length())), id)
        .update();
  }

  public Optional<Kept> one(long id) {
    return jdbc.sql("select * from reply where id = ?").param(id).query(row()).optional();
  }

  /** Replies of a case, oldest first. */
  public List<Kept> ofCase(long caseId) {
    return jdbc.sql("select * from reply where case_id = ? order by id")
        .param(caseId)
        .query(row())
        .list();
  }

  /** The case that a mail of ours belongs to. */
  public Optional<Kept> withMessageId(String messageId) {
    return jdbc.sql("select * from reply where message_id = ?")
        .param(messageId)
        .query(row())
        .optional();
  }

  private RowMapper<Kept> row() {
    return (row, n) ->
        new Kept(
            row.getLong("id"),
            row.getLong("case_id"),
            row.getLong("answers_up_to"),
            reply(row),
            row.getString("approved_by"),
            Times.of(row, "approved_at"),
            Times.of(row, "send_after"),
            row.getString("state"),
            row.getInt("attempts"),
            Optional.ofNullable(row.getString("last_error")),
            Optional.<Instant>ofNullable(Times.ofNullable(row, "sent_at")));
  }

  private Reply reply(ResultSet row) throws SQLException {
    @Nullable String references = row.getString("reference_ids");
    return new Reply(
        row.getString("message_id"),
        json.read(row.getString("sender"), Address.class),
        row.getString("reply_to"),
        json.read(row.getString("recipient"), Address.class),
        row.getString("subject"),
        row.getString("in_reply_to"),
        references == null || references.isEmpty() ? List.of() : List.of(references.split(" ")),
        row.getString("plain"),
        row.getString("html"),
        json.read(row.getString("draft_json"), Draft.class));
  }
}
