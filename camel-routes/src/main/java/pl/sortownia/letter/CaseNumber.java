package pl.sortownia.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The number that people see: {@code 2026/11/00412}, year and month of arrival, then its id. */
public final class CaseNumber {
  /** Where our days begin and end. */
  public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  private CaseNumber() {}

  public static String of(long id, Instant at) {
    ZonedDateTime day = at.atZone(WARSAW);
    return "%d/%02d/%05d".formatted(day.getYear(), day.getMonthValue(), id);
  }
}
