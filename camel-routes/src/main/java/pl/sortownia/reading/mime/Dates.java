package pl.sortownia.reading.mime;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;

/** The Date header. */
public final class Dates {
  private static final Instant FIRST_MAIL = Instant.parse("1975-01-01T00:00:00Z");
  private static final Instant LAST_MAIL = Instant.parse("2100-01-01T00:00:00Z");

  private Dates() {}

  public static Optional<Instant> of(String raw, Budget budget) {
    if (raw.isBlank()) {
      return Optional.empty();
    }
    try {
      var date = new MailDateFormat().parse(raw.length() > 200 ? raw.substring(0, 200) : raw);
      if (date.toInstant().isAfter(FIRST_MAIL) && date.toInstant().isBefore(LAST_MAIL)) {
        return Optional.of(date.toInstant());
      }
    } catch (ParseException | RuntimeException broken) {
      // a flaw, as below
    }
    budget.flaw("date-invalid");
    return Optional.empty();
  }
}
