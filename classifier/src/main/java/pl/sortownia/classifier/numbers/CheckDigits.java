package pl.sortownia.classifier.numbers;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Check digits of Polish numbers; all take characters without separators. */
public final class CheckDigits {

  private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
  private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
  private static final int[] REGON_9 = {8, 9, 2, 3, 4, 5, 6, 7};
  private static final int[] REGON_14 = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
  private static final int[] ID_CARD = {7, 3, 1, 9, 7, 3, 1, 7, 3};
  private static final int[] PASSPORT = {7, 3, 9, 1, 7, 3, 1, 7, 3};
  private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};
  private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

  private CheckDigits() {}

  /** PESEL: eleven digits, a real date in one of five centuries (act on population records). */
  public static boolean isPesel(String digits) {
    if (!digits.matches("\\d{11}") || !hasDate(digits)) {
      return false;
    }
    return (10 - sum(digits, PESEL) % 10) % 10 == digit(digits, 10);
  }

  // the month tells the century: 81-92 is 18xx, 01-12 19xx, 21-32 20xx, 41-52 21xx, 61-72 22xx
  private static boolean hasDate(String pesel) {
    int month = Integer.parseInt(pesel.substring(2, 4));
    int year = CENTURIES[month / 20] + Integer.parseInt(pesel.substring(0, 2));
    try {
      LocalDate.of(year, month % 20, Integer.parseInt(pesel.substring(4, 6)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** NIP: ten digits, weights 6 5 7 2 3 4 5 6 7, modulo 11; a rest of 10 is never given out. */
  public static boolean isNip(String digits) {
    return digits.matches("[1-9]\\d{9}") && sum(digits, NIP) % 11 == digit(digits, 9);
  }

  /** REGON: nine or fourteen digits, modulo 11, a rest of 10 counts as 0. */
  public static boolean isRegon(String digits) {
    if (digits.matches("0{9,14}")) {
      return false;
    }
    if (digits.matches("\\d{9}")) {
      return sum(digits, REGON_9) % 11 % 10 == digit(digits, 8);
    }
    return digits.matches("\\d{14}")
        && sum(digits, REGON_9) % 11 % 10 == digit(digits, 8)
        && sum(digits, REGON_14) % 11 % 10 == digit(digits, 13);
  }

  /** Polish account number: 26 digits, or IBAN of any country; ISO 13616, modulo 97. */
  public static boolean isIban(String characters) {
    String iban = characters.toUpperCase(Locale.ROOT);
    if (iban.matches("\\d{26}")) {
      iban = "PL" + iban;
    }
    if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")
        || iban.startsWith("PL") && iban.length() != 28) {
      return false;
    }
    var digits = new StringBuilder();
    for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
      digits.append(Character.getNumericValue(c));
    }
    return new BigInteger(digits.toString()).mod(IBAN_MODULUS).intValue() == 1;
  }

  /** Polish identity card: three letters and six digits, weights 7 3 1 9 7 3 1 7 3, modulo 10. */
  public static boolean isIdCard(String characters) {
    return isDocument(characters, "[A-Z]{3}\\d{6}", ID_CARD);
  }

  /** Polish passport: two letters and seven digits, weights 7 3 9 1 7 3 1 7 3, modulo 10. */
  public static boolean isPassport(String characters) {
    return isDocument(characters, "[A-Z]{2}\\d{7}", PASSPORT);
  }

  // the check digit has a weight that makes the whole sum divisible by ten
  private static boolean isDocument(String characters, String shape, int[] weights) {
    String upper = characters.toUpperCase(Locale.ROOT);
    return upper.matches(shape) && sum(upper, weights) % 10 == 0;
  }

  private static int sum(String characters, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Character.getNumericValue(characters.charAt(i));
    }
    return sum;
  }

  private static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }
}
