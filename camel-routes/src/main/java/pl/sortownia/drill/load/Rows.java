package pl.sortownia.drill.load;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of one table, whatever its columns are: read as they lie in the store, changed, and written
 * many at a time. So a column that somebody adds is filled as the real way fills it.
 */
final class Rows {
  private final JdbcTemplate jdbc;
  private final String table;
  private final List<Object[]> waiting = new ArrayList<>();
  private String insert = "";

  Rows(JdbcTemplate jdbc, String table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /** Rows with this value in a column. */
  List<Map<String, Object>> where(String column, Object value) {
    return jdbc.queryForList(
        "select * from %s where %s = ?".formatted(table, column), new Object[] {value});
  }

  /** Writes a changed copy with the next {@link #flush}: after the tables that it points to. */
  void copy(Map<String, Object> row, Duration later, UnaryOperator<Map<String, Object>> change) {
    var copy = new LinkedHashMap<String, Object>();
    row.forEach((column, value) -> copy.put(column, moved(value, later)));
    Map<String, Object> changed = change.apply(copy);
    if (insert.isEmpty()) {
      insert =
          "insert into %s (%s) values (%s)"
              .formatted(
                  table,
                  String.join(", ", changed.keySet()),
                  String.join(", ", java.util.Collections.nCopies(changed.size(), "?")));
    }
    waiting.add(changed.values().toArray());
  }

  /** Everything that happened, happens so much later; days are set by whoever knows them. */
  private static Object moved(Object value, Duration later) {
    if (value instanceof OffsetDateTime at) {
      return at.plus(later);
    }
    return value instanceof Timestamp at
        ? at.toInstant().plus(later).atOffset(java.time.ZoneOffset.UTC)
        : value;
  }

  void flush() {
    if (!waiting.isEmpty()) {
      jdbc.batchUpdate(insert, waiting);
      waiting.clear();
    }
  }

  long highest() {
    Long id = jdbc.queryForObject("select coalesce(max(id), 0) from " + table, Long.class);
    return id == null ? 0 : id;
  }

  /** The next row that the office itself adds comes behind ours. */
  void continueBehind() {
    jdbc.execute("alter table %s alter column id restart with %d".formatted(table, highest() + 1));
  }
}
