package pl.sortownia.knowledge.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.letter.Times;

/** The store of versions. */
@Component
public class Contents {
  private final JdbcClient jdbc;
  private final Clock clock;

  public Contents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Moves with everything published or withdrawn. */
  public long version() {
    return jdbc.sql("select version from content_clock where name = 'published'")
        .query(Long.class)
        .single();
  }

  /** What is in force: of each piece the newest version that was published, unless withdrawn. */
  public List<Source> published() {
    return jdbc.sql(
            """
            select v.* from content_version v
            join (select kind, id, max(version) as newest from content_version
                  where state in ('published', 'withdrawn') group by kind, id) n
              on n.kind = v.kind and n.id = v.id and n.newest = v.version
            where v.state = 'published' order by v.path
            """)
        .query((row, n) -> version(row).source())
        .list();
  }

  /** Versions of one piece, newest first. */
  public List<ContentVersion> history(Kind kind, String id) {
    return jdbc.sql("select * from content_version where kind = ? and id = ? order by version desc")
        .params(kind.id(), id)
        .query((row, n) -> version(row))
        .list();
  }

  public Optional<ContentVersion> one(Kind kind, String id, int version) {
    return jdbc.sql("select * from content_version where kind = ? and id = ? and version = ?")
        .params(kind.id(), id, version)
        .query((row, n) -> version(row))
        .optional();
  }

  /** What waits in a state, newest first: the editors' desk. */
  public List<ContentVersion> in(State state) {
    return jdbc.sql("select * from content_version where state = ? order by at desc, kind, id")
        .param(state.id())
        .query((row, n) -> version(row))
        .list();
  }

  /** What became of one piece, oldest first. */
  public List<Change> changes(Kind kind, String id) {
    return jdbc.sql("select * from content_change where kind = ? and id = ? order by number")
        .params(kind.id(), id)
        .query((row, n) -> change(row))
        .list();
  }

  /**
   * One writer at a time, on all nodes: numbers of versions have no gaps and no twins. Within a
   * transaction.
   */
  void lock() {
    jdbc.sql("select version from content_clock where name = 'published' for update")
        .query(Long.class)
        .single();
  }

  int newest(Kind kind, String id) {
    return jdbc.sql(
            "select coalesce(max(version), 0) from content_version where kind = ? and id = ?")
        .params(kind.id(), id)
        .query(Integer.class)
        .single();
  }

  /** Every version of every piece, the oldest first. */
  List<ContentVersion> all() {
    return jdbc.sql("select * from content_version order by kind, id, version")
        .query((row, n) -> version(row))
        .list();
  }

  /** Everything that became of every piece, oldest first. */
  List<Change> allChanges() {
    return jdbc.sql("select * from content_change order by number")
        .query((row, n) -> change(row))
        .list();
  }

  void insert(ContentVersion it) {
    put(it);
    note(it.source(), it.state(), it.author(), it.reason(), it.at());
  }

  /** A version alone, without a step in the history. */
  void put(ContentVersion it) {
    Source source = it.source();
    jdbc.sql(
            """
            insert into content_version
              (kind, id, version, path, state, author, reviewer, reason, text, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(source.kind().id(), source.id(), source.version(), source.path())
        .params(it.state().id(), it.author(), it.reviewer(), it.reason(), source.text())
        .param(Times.column(it.at()))
        .update();
  }

  void rewrite(Source draft, String author, String reason) {
    jdbc.sql(
            """
            update content_version set text = ?, path = ?, author = ?, reason = ?, at = ?
            where kind = ? and id = ? and version = ? and state = 'draft'
            """)
        .params(draft.text(), draft.path(), author, reason, Times.column(clock.instant()))
        .params(draft.kind().id(), draft.id(), draft.version())
        .update();
    note(draft, State.DRAFT, author, reason, clock.instant());
  }

  void move(Source source, State to, String who, String reason) {
    jdbc.sql("update content_version set state = ? where kind = ? and id = ? and version = ?")
        .params(to.id(), source.kind().id(), source.id(), source.version())
        .update();
    note(source, to, who, reason, clock.instant());
  }

  void reviewed(Source source, String reviewer) {
    jdbc.sql("update content_version set reviewer = ? where kind = ? and id = ? and version = ?")
        .params(reviewer, source.kind().id(), source.id(), source.version())
        .update();
  }

  void tick() {
    jdbc.sql("update content_clock set version = version + 1 where name = 'published'").update();
  }

  void note(Source source, State state, String who, String reason, Instant at) {
    jdbc.sql(
            """
            insert into content_change (kind, id, version, state, who, reason, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(source.kind().id(), source.id(), source.version(), state.id(), who, reason)
        .param(Times.column(at))
        .update();
  }

  private static ContentVersion version(ResultSet row) throws SQLException {
    var source =
        new Source(
            Kind.of(row.getString("kind")),
            row.getString("id"),
            row.getInt("version"),
            row.getString("path"),
            row.getString("text"));
    return new ContentVersion(
        source,
        State.of(row.getString("state")),
        row.getString("author"),
        row.getString("reviewer"),
        row.getString("reason"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("number"),
        Kind.of(row.getString("kind")),
        row.getString("id"),
        row.getInt("version"),
        State.of(row.getString("state")),
        row.getString("who"),
        row.getString("reason"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
