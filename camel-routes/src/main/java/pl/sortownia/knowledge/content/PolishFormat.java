package pl.sortownia.knowledge.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Money, percentages, days and counted nouns as Polish writes them. */
public final class PolishFormat {
  private static final Locale POLISH = Locale.of("pl");
  // not Locale's d MMMM: the JDK gives the genitive only in this form, and CLDR may change the year
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d'\u00a0'MMMM yyyy'\u00a0r.'", POLISH);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private PolishFormat() {}

  /** A value of a parameter: money with „zł”, percentages with %, everything else bare. */
  public static String amount(String value, String unit) {
    if (!NUMBER.matcher(value).matches()) {
      return day(value);
    }
    BigDecimal number = new BigDecimal(value);
    if (unit.startsWith("zł")) {
      return grouped(
              isWhole(number) ? whole(number) : number.setScale(2, java.math.RoundingMode.HALF_UP))
          + "\u00a0zł";
    }
    String bare = grouped(isWhole(number) ? whole(number) : number.stripTrailingZeros());
    return unit.startsWith("%") || unit.startsWith("procent") ? bare + "%" : bare;
  }

  /** An ISO day as „30 listopada 2026 r.”; anything else as it is. */
  public static String day(String value) {
    return ISO_DAY.matcher(value).matches() ? DAY.format(LocalDate.parse(value)) : value;
  }

  /** The form of a noun that follows a number: 1 dzień, 2 dni, 5 dni, 22 dni. */
  public static String counted(long n, String one, String few, String many) {
    long ten = Math.abs(n) % 10;
    long hundred = Math.abs(n) % 100;
    boolean takesFew = ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14);
    return n + "\u00a0" + (n == 1 ? one : takesFew ? few : many);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(0);
  }

  private static String grouped(BigDecimal number) {
    String plain = number.toPlainString().replace('.', ',');
    int comma = plain.indexOf(',');
    String whole = comma < 0 ? plain : plain.substring(0, comma);
    String rest = comma < 0 ? "" : plain.substring(comma);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0") + rest;
  }
}
