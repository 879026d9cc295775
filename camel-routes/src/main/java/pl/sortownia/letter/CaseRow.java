package pl.sortownia.letter;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** A row of `letter_case` as a {@link Case}, and a {@link Handling} as its columns. */
final class CaseRow implements RowMapper<Case> {

  @Override
  public Case mapRow(ResultSet row, int n) throws SQLException {
    return new Case(
        row.getLong("id"),
        row.getString("number"),
        row.getString("token"),
        Door.valueOf(row.getString("door")),
        Identity.valueOf(row.getString("identity")),
        new Address(row.getString("name"), row.getString("address")),
        row.getString("subject"),
        Times.of(row, "opened_at"),
        Times.of(row, "newest_at"),
        row.getObject("due_on", LocalDate.class),
        summary(row),
        Optional.ofNullable(row.getObject("linked_to", Long.class)),
        requireNonNullElse(row.getString("team"), ""),
        handling(row),
        row.getLong("version"));
  }

  private static Case.Summary summary(ResultSet row) throws SQLException {
    String flags = row.getString("flags");
    return new Case.Summary(
        requireNonNullElse(row.getString("language"), "und"),
        requireNonNullElse(row.getString("topic"), ""),
        requireNonNullElse(row.getString("intent"), ""),
        row.getDouble("p"),
        requireNonNullElse(row.getString("decision"), "ask-human"),
        flags.isEmpty() ? List.of() : List.of(flags.split(",")),
        row.getString("excerpt"));
  }

  private static Handling handling(ResultSet row) throws SQLException {
    String by = requireNonNullElse(row.getString("held_by"), Happening.MACHINE);
    String reason = requireNonNullElse(row.getString("reason"), "");
    Instant until = requireNonNullElse(Times.ofNullable(row, "held_until"), Instant.EPOCH);
    long reply = row.getLong("reply_id");
    return switch (row.getString("state")) {
      case "waiting" -> new Handling.Waiting(row.getBoolean("undelivered"));
      case "taken" -> new Handling.Taken(by, until);
      case "approved" -> new Handling.Approved(reply, by);
      case "answered" -> new Handling.Answered(reply, by, until);
      case "closed" -> new Handling.Closed(reason, by);
      case "stuck" -> {
        int colon = reason.indexOf(": ");
        yield new Handling.Stuck(reason.substring(0, colon), reason.substring(colon + 2));
      }
      default -> throw new IllegalStateException("letter_case.state: " + row.getString("state"));
    };
  }

  /** Name of the state, as the column and the console's filters have it. */
  static String state(Handling handling) {
    return switch (handling) {
      case Handling.Waiting w -> "waiting";
      case Handling.Taken t -> "taken";
      case Handling.Approved a -> "approved";
      case Handling.Answered a -> "answered";
      case Handling.Closed c -> "closed";
      case Handling.Stuck s -> "stuck";
    };
  }
}
