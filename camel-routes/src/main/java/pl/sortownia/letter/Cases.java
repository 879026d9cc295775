package pl.sortownia.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of cases: each change names the version that it was decided on. */
@Component
public class Cases {
  private static final CaseRow ROW = new CaseRow();
  private final JdbcClient jdbc;
  private final Clock clock;

  public Cases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Case> one(long id) {
    return jdbc.sql("select * from letter_case where id = ?").param(id).query(ROW).optional();
  }

  /** Several at once. */
  public List<Case> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from letter_case where id in (:ids)")
            .param("ids", ids)
            .query(ROW)
            .list();
  }

  /** The same, locked for the caller's transaction. */
  public Optional<Case> locked(long id) {
    return jdbc.sql("select * from letter_case where id = ? for update")
        .param(id)
        .query(ROW)
        .optional();
  }

  public Optional<Case> withToken(String token) {
    return jdbc.sql("select * from letter_case where token = ?").param(token).query(ROW).optional();
  }

  /** Earlier and later cases of the same sender, newest first. */
  public List<Case> ofSender(String address, int atMost) {
    return jdbc.sql("select * from letter_case where address = ? order by id desc limit ?")
        .params(address, atMost)
        .query(ROW)
        .list();
  }

  public void open(Case fresh) {
    Case.Summary says = fresh.summary();
    jdbc.sql(
            """
            insert into letter_case (id, number, token, door, identity, name, address, subject,
              opened_at, opened_on, newest_at, due_on, language, topic, intent, p, decision, flags, excerpt,
              linked_to, state, undelivered, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', false, 0)
            """)
        .params(fresh.id(), fresh.number(), fresh.token(), fresh.door().name())
        .params(fresh.identity().name(), cut(fresh.asker().name(), 500))
        .params(cut(fresh.asker().address(), 500), cut(fresh.subject(), 1000))
        .params(Times.column(fresh.openedAt()), Times.day(fresh.openedAt()))
        .params(Times.column(fresh.newestAt()), fresh.dueOn())
        .params(says.language(), says.topic(), says.intent(), says.p(), says.decision())
        .params(cut(String.join(",", says.flags()), 500), cut(says.excerpt(), 300))
        .param(fresh.linkedTo().orElse(null))
        .update();
    set(fresh.id(), fresh.handling());
  }

  /** Moves the case on, if nobody else has since it was read. @throws StaleCase otherwise */
  public void move(Case from, Handling to) {
    int moved =
        jdbc.sql("update letter_case set version = version + 1 where id = ? and version = ?")
            .params(from.id(), from.version())
            .update();
    if (moved == 0) {
      throw new StaleCase(from.id());
    }
    set(from.id(), to);
  }

  /** The newest answered cases of an intent. */
  public List<Case> answered(String intent, int atMost) {
    return jdbc.sql(
            """
            select * from letter_case where state = 'answered' and intent = ?
            order by id desc limit ?
            """)
        .params(intent, atMost)
        .query(ROW)
        .list();
  }

  /** Waiting cases of an intent, the most urgent first. */
  public List<Case> waiting(String intent, int atMost) {
    return jdbc.sql(
            """
            select * from letter_case where state = 'waiting' and intent = ?
            order by due_on, id limit ?
            """)
        .params(intent, atMost)
        .query(ROW)
        .list();
  }

  /** Whoever works on it goes on; their lease is no change, so their page stays good. */
  public boolean renew(long id, String by, Instant until) {
    // never shorter than it is: a letter that was passed on has a longer one
    return jdbc.sql(
                """
                update letter_case set held_until = greatest(held_until, ?)
                where id = ? and state = 'taken' and held_by = ?
                """)
            .params(Times.column(until), id, by)
            .update()
        == 1;
  }

  /** From now on it waits for this group only; an empty id gives it back to all. */
  public void assign(long id, String team) {
    jdbc.sql("update letter_case set team = ? where id = ?")
        .param(team.isEmpty() ? null : team)
        .param(id)
        .update();
  }

  /**
   * Whoever works on it went away: it is kept for them until then, unless it was passed to them.
   */
  public void shorten(long id, String by, Instant until, Instant longest) {
    jdbc.sql(
            """
            update letter_case set held_until = ?
            where id = ? and state = 'taken' and held_by = ? and held_until > ? and held_until <= ?
            """)
        .params(Times.column(until), id, by, Times.column(until), Times.column(longest))
        .update();
  }

  /** What lists show of the case from now on. */
  public void summarize(long id, Case.Summary says) {
    jdbc.sql(
            """
            update letter_case set language = ?, topic = ?, intent = ?, p = ?, decision = ?,
              flags = ?, excerpt = ?, version = version + 1 where id = ?
            """)
        .params(says.language(), says.topic(), says.intent(), says.p(), says.decision())
        .params(cut(String.join(",", says.flags()), 500), cut(says.excerpt(), 300), id)
        .update();
  }

  /** A further letter of the thread came: whoever decides on an older version is stale now. */
  public void grow(long id, Instant newestAt) {
    jdbc.sql("update letter_case set newest_at = ?, version = version + 1 where id = ?")
        .params(Times.column(newestAt), id)
        .update();
  }

  private void set(long id, Handling to) {
    var row =
        switch (to) {
          case Handling.Waiting w -> new Columns(null, null, null, null, null);
          case Handling.Taken t -> new Columns(t.by(), t.until(), null, null, null);
          case Handling.Approved a -> new Columns(a.by(), null, null, a.reply(), null);
          case Handling.Answered a ->
              new Columns(a.by(), a.at(), null, a.reply(), Times.day(a.at()));
          case Handling.Closed c ->
              new Columns(c.by(), null, c.reason(), null, Times.day(clock.instant()));
          case Handling.Stuck s ->
              new Columns(null, null, s.stage() + ": " + s.reason(), null, null);
        };
    write(id, to, row);
  }

  private record Columns(
      @Nullable String by,
      @Nullable Instant until,
      @Nullable String reason,
      @Nullable Long reply,
      @Nullable LocalDate doneOn) {}

  private void write(long id, Handling to, Columns row) {
    jdbc.sql(
            """
            update letter_case set state = ?, held_by = ?, held_until = ?, reason = ?, reply_id = ?,
              done_on = ?, learned = false, undelivered = ? where id = ?
            """)
        .param(CaseRow.state(to))
        .param(row.by())
        .param(row.until() == null ? null : Times.column(row.until()))
        .param(row.reason() == null ? null : cut(row.reason(), 2000))
        .param(row.reply())
        .param(row.doneOn())
        .param(to instanceof Handling.Waiting w && w.undelivered())
        .param(id)
        .update();
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
