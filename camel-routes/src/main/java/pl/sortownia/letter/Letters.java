package pl.sortownia.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Understanding;

/** The store of read letters, one for each arrival, with what was understood and prepared. */
@Component
public class Letters {
  private static final int COLUMN = 500;
  private static final String SELECT =
      "select l.*, a.door, a.identity, a.arrived_at from letter l join arrival a on a.id = l.id ";
  private final JdbcClient jdbc;
  private final Json json;

  public Letters(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * A letter as it is kept.
   *
   * @param id number of its arrival
   * @param caseId the case that holds it; empty while it is on the way
   * @param topicSet topic that a person set; empty when nobody did
   * @param intentSet intent that a person set; empty when nobody did
   */
  public record Kept(
      long id,
      Optional<Long> caseId,
      Door door,
      Identity identity,
      Instant arrivedAt,
      Letter letter,
      Optional<Understanding> understanding,
      Optional<Prepared> prepared,
      String topicSet,
      String intentSet) {}

  /** Keeps what reading made of an arrival; reading it again replaces it. */
  public void read(long id, Letter letter) {
    var head = letter.head();
    int updated =
        jdbc.sql(
                "update letter set kind = ?, message_id = ?, address = ?, read_json = ? where id = ?")
            .params(letter.kind().id(), cut(head.messageId(), 1000))
            .params(address(letter), json.write(letter), id)
            .update();
    if (updated == 0) {
      jdbc.sql(
              "insert into letter (id, kind, message_id, address, read_json) values (?, ?, ?, ?, ?)")
          .params(id, letter.kind().id(), cut(head.messageId(), 1000))
          .params(address(letter), json.write(letter))
          .update();
    }
  }

  private static String address(Letter letter) {
    return cut(letter.head().replyTo().address().toLowerCase(java.util.Locale.ROOT), COLUMN);
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  public void understood(long id, Understanding understanding) {
    jdbc.sql("update letter set understood_json = ? where id = ?")
        .params(json.write(understanding), id)
        .update();
  }

  public void prepared(long id, Prepared prepared) {
    jdbc.sql("update letter set prepared_json = ? where id = ?")
        .params(json.write(prepared), id)
        .update();
  }

  /** A person's word on where its questions begin and end; the machine's stays beside it. */
  public void cut(long id, Cut cut) {
    jdbc.sql("update letter set cut_json = ? where id = ?").params(json.write(cut), id).update();
  }

  /** A person's word on what the letter asks; it always wins over the machine's. */
  public void correct(long id, String topic, String intent) {
    jdbc.sql("update letter set topic_set = ?, intent_set = ? where id = ?")
        .params(topic, intent, id)
        .update();
  }

  /** The case takes the letter in. */
  public void join(long id, long caseId) {
    jdbc.sql("update letter set case_id = ? where id = ?").params(caseId, id).update();
    jdbc.sql("insert into searchable (case_id, at) values (?, current_timestamp)")
        .param(caseId)
        .update();
  }

  public Kept one(long id) {
    return query("where l.id = ?", id).getFirst();
  }

  /** Whether reading has kept anything of this arrival. */
  public boolean has(long id) {
    return !query("where l.id = ?", id).isEmpty();
  }

  /** Letters of a case, oldest first. */
  public List<Kept> ofCase(long caseId) {
    return query("where l.case_id = ? order by l.id", caseId);
  }

  /** Letters of several cases, by case, oldest first. */
  public Map<Long, List<Kept>> ofCases(Collection<Long> cases) {
    String where = "where l.case_id in (:cases) order by l.id";
    return cases.isEmpty()
        ? Map.of()
        : jdbc.sql(SELECT + where).param("cases", cases).query(kept()).list().stream()
            .collect(Collectors.groupingBy(it -> it.caseId().orElseThrow()));
  }

  /** The case of the letter with this Message-ID that came from this address. */
  public Optional<Long> caseOf(String messageId, String address) {
    return jdbc.sql(
            """
            select case_id from letter where message_id = ? and address = ? and case_id is not null
            order by id limit 1
            """)
        .params(messageId, address)
        .query(Long.class)
        .optional();
  }

  private List<Kept> query(String where, Object key) {
    return jdbc.sql(SELECT + where).param(key).query(kept()).list();
  }

  private RowMapper<Kept> kept() {
    return (row, n) ->
        new Kept(
            row.getLong("id"),
            Optional.ofNullable(row.getObject("case_id", Long.class)),
            Door.valueOf(row.getString("door")),
            Identity.valueOf(row.getString("identity")),
            Times.of(row, "arrived_at"),
            json.read(row.getString("read_json"), Letter.class),
            understanding(row),
            optional(row.getString("prepared_json"), Prepared.class),
            orEmpty(row.getString("topic_set")),
            orEmpty(row.getString("intent_set")));
  }

  private Optional<Understanding> understanding(ResultSet row) throws SQLException {
    Optional<Understanding> machines =
        optional(row.getString("understood_json"), Understanding.class);
    Optional<Cut> cut = optional(row.getString("cut_json"), Cut.class);
    return cut.isEmpty() ? machines : machines.map(cut.get()::over);
  }

  private <T> Optional<T> optional(@Nullable String text, Class<T> type) {
    return text == null ? Optional.empty() : Optional.of(json.read(text, type));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
