package pl.sortownia.letter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Polish working days: Monday to Friday but for the days free by law.
 *
 * <p>Source: ustawa z 18.01.1951 o dniach wolnych od pracy, with 24 December since 2025.
 */
public final class WorkingDays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(5, 1),
          MonthDay.of(5, 3),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));
  private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  /** The n-th working day after a day. */
  public static LocalDate after(LocalDate day, int workingDays) {
    LocalDate due = day;
    for (int left = workingDays; left > 0; ) {
      due = due.plusDays(1);
      left -= isWorkingDay(due) ? 1 : 0;
    }
    return due;
  }

  private static boolean isHoliday(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    LocalDate easter = easter(day.getYear());
    return FIXED.contains(date)
        || (date.equals(CHRISTMAS_EVE) && day.getYear() >= 2025)
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(60));
  }

  /** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
