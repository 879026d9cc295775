package pl.sortownia.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of what came through the doors: raw first, everything else later. */
@Component
public class Arrivals {
  private final JdbcClient jdbc;
  private final Diary diary;
  private final Clock clock;

  public Arrivals(JdbcClient jdbc, Diary diary, Clock clock) {
    this.jdbc = jdbc;
    this.diary = diary;
    this.clock = clock;
  }

  /**
   * What a door hands in.
   *
   * @param position where it was taken from; the same position is taken in once
   * @param twin fingerprint of Message-ID and content; the same letter is taken in once
   */
  public record Incoming(Door door, Identity identity, String position, String twin, Raw raw) {
    public Incoming(Door door, Identity identity, String position, String twin, byte[] raw) {
      this(door, identity, position, twin, new Raw.InMemory(raw));
    }
  }

  /**
   * What a door gets back.
   *
   * @param id number of the arrival
   * @param number what people call it
   * @param ticket unguessable key of the private status link
   * @param fresh false when it was here before
   */
  public record Receipt(long id, String number, String ticket, boolean fresh) {}

  /** Stores it in one transaction, once: when this returns, the server's copy may be marked. */
  @Transactional
  public Receipt take(Incoming in) {
    Optional<Receipt> before = at(in.position());
    if (before.isPresent()) {
      return before.get();
    }
    Instant now = clock.instant();
    OptionalLong fresh = insert(in, now);
    long id = fresh.orElseGet(() -> idOfTwin(in.twin()));
    jdbc.sql(
            """
            insert into position_taken (position, arrival_id, taken_at) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(in.position(), id, Times.column(now))
        .update();
    fresh.ifPresent(it -> diary.note(it, Happening.MACHINE, "arrived", "przyjęto: " + in.door()));
    return receipt("where id = ?", id, fresh.isPresent()).orElseThrow();
  }

  /** What was taken in from this position, if anything was. */
  public Optional<Receipt> at(String position) {
    return receipt(
        "where id = (select arrival_id from position_taken where position = ?)", position, false);
  }

  private OptionalLong insert(Incoming in, Instant now) {
    var key = new GeneratedKeyHolder();
    try (var bytes = in.raw().open()) {
      jdbc.sql(
              """
              insert into arrival (door, identity, twin, ticket, raw, bytes, arrived_at, stage)
              values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
              """)
          .params(in.door().name(), in.identity().name(), in.twin(), Token.fresh())
          .params(new SqlBinaryValue(bytes, in.raw().length()), in.raw().length())
          .params(Times.column(now), Stage.READING.id())
          .update(key, "id");
    } catch (IOException e) {
      throw new UncheckedIOException("raw bytes of " + in.position(), e);
    }
    return Keys.id(key);
  }

  private long idOfTwin(String twin) {
    return jdbc.sql("select id from arrival where twin = ?").param(twin).query(Long.class).single();
  }

  private Optional<Receipt> receipt(String where, Object key, boolean fresh) {
    return jdbc.sql("select id, ticket, arrived_at from arrival " + where)
        .param(key)
        .query((row, n) ->
            new Receipt(
                row.getLong("id"),
                CaseNumber.of(row.getLong("id"), Times.of(row, "arrived_at")),
                row.getString("ticket"),
                fresh))
        .optional();
  }

  public Arrival one(long id) {
    return jdbc.sql("select * from arrival where id = ?")
        .param(id)
        .query((row, n) ->
            new Arrival(
                row.getLong("id"),
                Door.valueOf(row.getString("door")),
                Identity.valueOf(row.getString("identity")),
                row.getBytes("raw"),
                Times.of(row, "arrived_at")))
        .single();
  }

  /** Id of the arrival with this private ticket. */
  public Optional<Long> withTicket(String ticket) {
    return jdbc.sql("select id from arrival where ticket = ?")
        .param(ticket)
        .query(Long.class)
        .optional();
  }

  /** Whether the arrival was taken in from a position that begins so. */
  public boolean cameBy(long id, String prefix) {
    return jdbc.sql(
                "select count(*) from position_taken where arrival_id = ? and left(position, ?) = ?")
            .params(id, prefix.length(), prefix)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Keeps the reason why a mail could not even be fetched. */
  public void setAside(String position, String reason) {
    jdbc.sql("insert into set_aside (position, reason, at) values (?, ?, ?)")
        .params(position, reason.substring(0, Math.min(2000, reason.length())))
        .param(Times.column(clock.instant()))
        .update();
  }

  /** Takes the arrival off the way until a person sends it back. */
  public void stuck(long id, String reason) {
    jdbc.sql("update arrival set stuck = ? where id = ?")
        .params(reason.substring(0, Math.min(2000, reason.length())), id)
        .update();
  }

  /** Sends arrivals back to a stage, from their raw bytes; returns how many. */
  @Transactional
  public int rerun(List<Long> ids, Stage from) {
    int count = 0;
    for (long id : ids) {
      count +=
          jdbc.sql("update arrival set stage = ?, stuck = null where id = ?")
              .params(from.id(), id)
              .update();
      diary.note(id, Happening.MACHINE, "rerun", "ponownie od etapu: " + from.id());
    }
    return count;
  }

  /** Ids of all arrivals, oldest first. */
  public List<Long> all() {
    return jdbc.sql("select id from arrival order by id").query(Long.class).list();
  }
}
