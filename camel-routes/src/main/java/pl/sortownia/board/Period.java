package pl.sortownia.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days that the board looks at.
 *
 * @param from first day
 * @param to last day, today
 */
record Period(LocalDate from, LocalDate to) {
  static final List<Integer> OFFERED = List.of(7, 28, 90, 365);
  private static final int SINGLE_DAYS = 31;

  /** The last so many days, today among them. */
  static Period of(int days, LocalDate today) {
    return new Period(today.minusDays(Math.clamp(days, 1, 366) - 1), today);
  }

  public int days() {
    return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
  }

  /** As many days right before: what a trend is measured against. */
  Period before() {
    return new Period(from.minusDays(days()), from.minusDays(1));
  }

  public boolean byWeek() {
    return days() > SINGLE_DAYS;
  }

  /** First days of the bars of a chart: days, or weeks when there are many. */
  List<LocalDate> bars() {
    return byWeek()
        ? Stream.iterate(bar(from), it -> !it.isAfter(to), it -> it.plusWeeks(1)).toList()
        : from.datesUntil(to.plusDays(1)).toList();
  }

  /** The bar that a day belongs to. */
  LocalDate bar(LocalDate day) {
    return byWeek() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
  }
}
