package pl.sortownia.classifier;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pl.sortownia.classifier.PersonalDatum.Type;
import pl.sortownia.classifier.numbers.CheckDigits;

/**
 * How one kind of number is found.
 *
 * @param type what it is
 * @param pattern its shape; the group {@code v} is the number itself
 * @param valid whether the characters without separators prove it
 */
record PersonalDataRule(Type type, Pattern pattern, Predicate<String> valid) {

  // between digits: a blank, a hyphen, a dot, a slash, a line end, or some of them
  private static final String GAP = "[ \\u00A0\\u202F]?[-–./]?[ \\u00A0\\u202F]?\\R?";
  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?!\\p{N})(?![-–.,/]\\d)";
  private static final Predicate<String> ANY = s -> true;

  /** Longer and surer kinds first, so that no part of an account number passes for a phone. */
  static final List<PersonalDataRule> ALL =
      List.of(
          of(Type.EMAIL, "", "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", ANY),
          of(
              Type.IBAN,
              START,
              "(?:(?i:[A-Z]{2})" + GAP + ")?" + digits(26) + END,
              CheckDigits::isIban),
          of(Type.IBAN, START, foreignIban(), CheckDigits::isIban),
          of(Type.IBAN, after("konta|rachunku|rach\\.?|konto|rachunek"), digits(26) + END, ANY),
          of(Type.REGON, START, digits(14) + END, CheckDigits::isRegon),
          of(Type.NIP, after("NIP\\p{L}*"), "(?:PL ?)?" + digits(10) + END, ANY),
          of(
              Type.REGON,
              after("REGON\\p{L}*"),
              "(?:" + digits(14) + "|" + digits(9) + ")" + END,
              ANY),
          of(Type.PESEL, after("PESEL\\p{L}*"), digits(11) + END, ANY),
          of(
              Type.PHONE,
              after("tel|telefon\\p{L}*|kom|kom[oó]rk\\p{L}*|fax|faks|dzwoni[cć]|nr tel"),
              phone() + END,
              ANY),
          of(
              Type.PHONE,
              "(?<![\\p{L}\\p{N}+])",
              "(?:\\+|00)\\d{1,3}(?:[ \\u00A0.-]?\\d{2,4}){2,5}" + END,
              s -> s.length() >= 9),
          of(Type.PESEL, "(?<![\\p{L}\\p{N}+])", digits(11) + END, CheckDigits::isPesel),
          of(
              Type.NIP,
              START,
              "(?:PL ?)?" + digits(10) + END,
              s -> CheckDigits.isNip(s.replaceFirst("^PL", ""))),
          of(
              Type.ID_CARD,
              after("dow[oó]d\\p{L}*(?: osobist\\p{L}*)?"),
              "\\p{L}{3}[ \\u00A0-]?\\d{3}[ ]?\\d{3}" + END,
              ANY),
          of(
              Type.PASSPORT,
              after("paszport\\p{L}*|passport|паспорт\\p{L}*"),
              "\\p{L}{2}[ \\u00A0-]?\\d{6,7}" + END,
              ANY),
          of(
              Type.ID_CARD,
              START,
              "[A-Za-z]{3}[ \\u00A0-]?\\d{3}[ ]?\\d{3}" + END,
              CheckDigits::isIdCard),
          of(Type.PASSPORT, START, "[A-Za-z]{2}[ \\u00A0-]?\\d{7}" + END, CheckDigits::isPassport),
          of(Type.REGON, START, "\\d{9}" + END, s -> CheckDigits.isRegon(s) && !isMobile(s)),
          of(
              Type.PHONE,
              START + "(?<!\\d[ ,.])",
              bareLocalPhone() + END + "(?![ \\u00A0]?(?:zł|zl|PLN|euro|EUR))",
              ANY));

  private static PersonalDataRule of(
      Type type, String before, String body, Predicate<String> valid) {
    return new PersonalDataRule(type, Pattern.compile(before + "(?<v>" + body + ")"), valid);
  }

  private static String digits(int count) {
    return "\\d(?:" + GAP + "\\d){" + (count - 1) + "}";
  }

  // the word that names the number stands before it and is not part of the find
  private static String after(String words) {
    return START
        + "(?i:"
        + words
        + ")"
        + "[\\s.:;,=(–-]{0,4}(?:(?i:nr|numer|to|seria|serii|i|m[oó]j|mam|pod|na|jest)[\\s.:-]{1,3}){0,3}";
  }

  private static String foreignIban() {
    return "(?!PL)[A-Z]{2}\\d{2}(?:[ \\u00A0]?[A-Z0-9]{4}){2,7}(?:[ \\u00A0]?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])";
  }

  private static String phone() {
    return "(?:\\+|00)?\\(?\\d(?:[ \\u00A0().-]{0,2}\\d){6,12}";
  }

  // 501 234 567, 501-234-567, 501234567, (22) 560 16 00, 22 560-16-00
  private static String bareLocalPhone() {
    return "(?:\\(?0?[1-9]\\d\\)?[ \\u00A0-]\\d{3}[ \\u00A0-]\\d{2}[ \\u00A0-]\\d{2}"
        + "|[1-9]\\d{2}(?<s>[ \\u00A0.-])\\d{3}\\k<s>\\d{3}|[2-8]\\d{8})";
  }

  // numbers of mobile phones begin so; a REGON that does is named REGON by whoever writes it
  private static boolean isMobile(String digits) {
    return digits.matches("(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\\d+");
  }
}
