package pl.sortownia.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-04-12",
    "2021, 2021-04-04",
    "2024, 2024-03-31",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2030, 2030-04-21",
    "2038, 2038-04-25",
    "2040, 2040-04-01"
  })
  void easter_is_when_the_calendar_says(int year, LocalDate easter) {
    assertThat(WorkingDays.easter(year)).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-24, true", "2025-12-24, false", "2026-12-24, false", "2026-11-11, false",
    "2026-04-06, false", "2026-06-04, false", "2026-06-05, true", "2026-11-22, false"
  })
  void free_days_are_those_of_the_law(LocalDate day, boolean working) {
    assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(working);
  }

  @Test
  void a_deadline_never_falls_on_a_free_day_and_lies_behind_the_start() {
    LocalDate start = LocalDate.of(2020, 1, 1);
    IntStream.range(0, 7700)
        .mapToObj(start::plusDays)
        .forEach(day -> {
          LocalDate due = WorkingDays.after(day, 3);
          assertThat(WorkingDays.isWorkingDay(due)).isTrue();
          assertThat(day.datesUntil(due.plusDays(1)).skip(1).filter(WorkingDays::isWorkingDay))
              .hasSize(3);
        });
  }
}
