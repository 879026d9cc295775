package pl.sortownia.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Instants as both databases take them: `timestamp with time zone` is an OffsetDateTime to JDBC.
 */
public final class Times {
  private Times() {}

  public static OffsetDateTime column(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** The day that it is in the office then. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CaseNumber.WARSAW);
  }

  /** When that day begins in the office. */
  public static OffsetDateTime start(LocalDate day) {
    return column(day.atStartOfDay(CaseNumber.WARSAW).toInstant());
  }

  static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant ofNullable(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
