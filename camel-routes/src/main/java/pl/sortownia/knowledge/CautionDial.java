package pl.sortownia.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.intent.Thresholds;
import pl.sortownia.classifier.intent.TrackRecord;
import pl.sortownia.letter.Times;

/**
 * How careful the machine shall be. Each wish that was ever saved is kept; the newest holds, on
 * every node, without a restart. Going back is a further wish.
 */
@Component
public class CautionDial {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Path models;

  public CautionDial(JdbcClient jdbc, Clock clock, KnowledgeSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.models = settings.home().resolve("models");
  }

  /**
   * What somebody wishes.
   *
   * @param precision wished share of right suggestions, 0 to 1
   * @param intents the same for single intents
   */
  public record Wish(double precision, Map<String, Double> intents) {
    public Wish {
      intents = Map.copyOf(intents);
    }
  }

  /**
   * A wish as it was saved.
   *
   * @param wish empty for what the models folder says
   */
  public record Saved(long id, Optional<Wish> wish, String reason, String by, Instant at) {}

  /** Number of the wish that holds; 0 before any was saved. */
  public long version() {
    return jdbc.sql("select coalesce(max(id), 0) from caution").query(Long.class).single();
  }

  /** All wishes, the one that holds first. */
  public List<Saved> history() {
    return jdbc.sql("select * from caution order by id desc limit 50")
        .query((row, n) ->
            new Saved(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("wish", Double.class))
                    .map(it -> new Wish(it, intents(text(row, "intents")))),
                text(row, "reason"),
                text(row, "set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static String text(java.sql.ResultSet row, String column) {
    try {
      return row.getString(column);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("caution." + column, e);
    }
  }

  /** From now on it shall be like this; empty for what the models folder says. */
  public void save(Optional<Wish> wish, String reason, String by) {
    String intents =
        wish.map(Wish::intents).map(TreeMap::new).stream()
            .flatMap(it -> it.entrySet().stream())
            .map(it -> String.format(Locale.ROOT, "%s=%.3f", it.getKey(), it.getValue()))
            .collect(Collectors.joining(" "));
    jdbc.sql("insert into caution (wish, intents, reason, set_by, set_at) values (?, ?, ?, ?, ?)")
        .param(wish.map(Wish::precision).orElse(null))
        .params(intents, reason.substring(0, Math.min(500, reason.length())), by)
        .param(Times.column(clock.instant()))
        .update();
  }

  private static Map<String, Double> intents(String column) {
    var intents = new TreeMap<String, Double>();
    for (String each : column.split(" ")) {
      int equals = each.indexOf('=');
      if (equals > 0) {
        intents.put(each.substring(0, equals), Double.valueOf(each.substring(equals + 1)));
      }
    }
    return intents;
  }

  /** What the model said of texts that it had never seen. */
  public TrackRecord trackRecord() {
    return TrackRecord.read(models.resolve("track-record.tsv"));
  }

  /** Thresholds that follow from a wish; without one, or without a record, those of the folder. */
  public Thresholds thresholds(Optional<Wish> wish) {
    TrackRecord record = trackRecord();
    return wish.filter(it -> !record.rows().isEmpty())
        .map(it -> record.thresholds(it.precision(), it.intents()))
        .orElseGet(() -> Thresholds.read(models.resolve("thresholds.yaml")));
  }

  /** The wish that holds. */
  public Optional<Wish> now() {
    return history().stream().findFirst().flatMap(Saved::wish);
  }
}
