package pl.sortownia.reviewing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Queue;

/** How pages say days, times, numbers and probabilities. */
@Component("polish")
class Polish {
  private static final Locale PL = Locale.of("pl", "PL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EE d.MM", PL);
  private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d.MM.yyyy", PL);
  private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d.MM", PL);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", PL);
  private static final String NBSP = "\u00a0";
  private final Clock clock;

  Polish(Clock clock) {
    this.clock = clock;
  }

  /** A day as „śr. 25.11”; with its year when that is another one. */
  public String day(LocalDate day) {
    String text = day.getYear() == today().getYear() ? DAY.format(day) : DAY_OF_YEAR.format(day);
    return text.replace(" ", NBSP);
  }

  /** A day where there is room for little: „24.11”. */
  public String brief(LocalDate day) {
    return BRIEF.format(day);
  }

  public String date(LocalDate day) {
    return DAY_OF_YEAR.format(day);
  }

  /** A moment as „wt. 24.11, 10:42”; only the time when it is of today. */
  public String moment(Instant at) {
    var local = at.atZone(CaseNumber.WARSAW);
    String time = TIME.format(local);
    return local.toLocalDate().equals(today())
        ? time
        : day(local.toLocalDate()) + "," + NBSP + time;
  }

  /** How long ago, as short as it can be said: „5 min”, „3 godz.”, „2 dni”. */
  public String age(Instant at) {
    Duration ago = Duration.between(at, clock.instant());
    if (ago.toMinutes() < 60) {
      return Math.max(1, ago.toMinutes()) + NBSP + "min";
    }
    return ago.toHours() < 24
        ? ago.toHours() + NBSP + "godz."
        : count(ago.toDays(), "dzień", "dni", "dni");
  }

  /** A deadline seen from today. */
  public String due(LocalDate day) {
    long days = today().until(day, java.time.temporal.ChronoUnit.DAYS);
    if (days < 0) {
      return "po terminie " + count(-days, "dzień", "dni", "dni");
    }
    return days == 0 ? "dziś" : days == 1 ? "jutro" : day(day);
  }

  /** {@code late}, {@code today} or {@code later}: a class, never the only sign. */
  public String urgency(LocalDate day) {
    return day.isBefore(today()) ? "late" : day.equals(today()) ? "today" : "later";
  }

  /** 0.938 as „94%”; never 100 and never 0, because nothing is certain. */
  public String percent(double p) {
    return Math.clamp(Math.round(p * 100), 1, 99) + "%";
  }

  /** A share that was counted: here 100% may be. */
  public String share(double share) {
    return Math.round(share * 100) + "%";
  }

  /** The same in words, so that it is never told by a figure or a colour alone. */
  public String likelihood(double p) {
    if (p >= 0.9) {
      return "bardzo prawdopodobne";
    }
    return p >= 0.7 ? "prawdopodobne" : p >= 0.4 ? "możliwe" : "niepewne";
  }

  /** Polish plural: 1 list, 2 listy, 5 listów, 22 listy, 112 listów. */
  public String count(long n, String one, String few, String many) {
    long last = n % 10;
    boolean teen = n % 100 >= 12 && n % 100 <= 14;
    String word = n == 1 ? one : last >= 2 && last <= 4 && !teen ? few : many;
    return n + NBSP + word;
  }

  public String bytes(long bytes) {
    return bytes < 1024 * 1024
        ? Math.max(1, bytes / 1024) + NBSP + "kB"
        : String.format(PL, "%.1f", bytes / 1024.0 / 1024.0) + NBSP + "MB";
  }

  /** A count of the queue, which stops counting at some point. */
  public String counted(int n) {
    return n >= Queue.COUNTED ? (Queue.COUNTED - 1) + "+" : String.valueOf(n);
  }

  /** Polish leaves no one-letter word at the end of a line. */
  public String tight(String text) {
    return text.replaceAll("(?<=^|[\\s(„])([aiouwzAIOUWZ]) (?=\\S)", "$1" + NBSP);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CaseNumber.WARSAW);
  }
}
