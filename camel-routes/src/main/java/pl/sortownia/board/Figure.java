package pl.sortownia.board;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How the board says numbers. */
@Component("figure")
class Figure {
  private static final Locale PL = Locale.of("pl", "PL");
  private static final String NBSP = "\u00a0";

  /** 12345 as „12 345”. */
  public String whole(double n) {
    return NumberFormat.getIntegerInstance(PL).format(Math.round(n));
  }

  /** A change as „+12”, „−3” or „0”. */
  public String signed(long n) {
    return n == 0 ? "0" : (n > 0 ? "+" : "−") + whole(Math.abs(n));
  }

  /** A share where a tenth matters: „4,1%”. */
  public String fine(double share) {
    return String.format(PL, "%.1f%%", 100 * share);
  }

  /** Radius of a dot whose area stands for a part of all. */
  public double radius(long part, long all) {
    return 3 + 9 * Math.sqrt((double) part / Math.max(1, all));
  }

  public String seconds(double seconds) {
    return seconds < 100
        ? whole(seconds) + NBSP + "s"
        : String.format(PL, "%.1f", seconds / 60) + NBSP + "min";
  }

  /** A number against what it was. */
  public String change(Trend trend, String when) {
    long change = Math.round(trend.change());
    if (change == 0) {
      return "tyle samo co " + when;
    }
    return "o %s %s niż %s"
        .formatted(whole(Math.abs(change)), change > 0 ? "więcej" : "mniej", when);
  }

  /** A share against what it was, in percentage points. */
  public String pointsChange(Trend trend) {
    if (!trend.known()) {
      return "w poprzednim okresie brak danych";
    }
    long points = Math.round(100 * trend.change());
    return points == 0
        ? "tak samo jak w poprzednim okresie"
        : "o %d p.p. %s niż w poprzednim okresie"
            .formatted(Math.abs(points), points > 0 ? "więcej" : "mniej");
  }

  public String daysChange(Trend trend) {
    if (!trend.known()) {
      return "w poprzednim okresie nic nie czekało";
    }
    long days = Math.round(trend.before());
    return "na początku okresu: " + days + NBSP + (days == 1 ? "dzień" : "dni");
  }
}
