package pl.sortownia.arriving;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and numbers as people in Poland read them. */
final class Polish {
  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final Locale PL = Locale.of("pl", "PL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", PL);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", PL);

  private Polish() {}

  /** {@code we wtorek, 24 listopada 2026}. */
  static String on(LocalDate day) {
    return weekday(day.getDayOfWeek()) + ", " + DAY.format(day);
  }

  private static String weekday(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "w\u00a0poniedziałek";
      case TUESDAY -> "we wtorek";
      case WEDNESDAY -> "w\u00a0środę";
      case THURSDAY -> "w\u00a0czwartek";
      case FRIDAY -> "w\u00a0piątek";
      case SATURDAY -> "w\u00a0sobotę";
      case SUNDAY -> "w\u00a0niedzielę";
    };
  }

  /** {@code wtorek, 24 listopada 2026, 10:42}. */
  static String moment(Instant at) {
    return MOMENT.format(at.atZone(WARSAW));
  }

  /** {@code 10 000}, with a space that does not break. */
  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
  }
}
