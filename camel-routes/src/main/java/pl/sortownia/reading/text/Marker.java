package pl.sortownia.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.sortownia.reading.phrases.Phrases;

/** Recognises single lines by the words in {@code markers.txt}. */
final class Marker {
  private static final Phrases WORDS = Phrases.of(Marker.class, "markers.txt");
  private static final List<String> ORIGINAL = WORDS.section("original");
  private static final List<String> FORWARDED = WORDS.section("forwarded");
  private static final List<String> MOBILE = WORDS.section("mobile-footer");
  private static final List<String> DEVICE = WORDS.section("device");
  private static final List<String> DISCLAIMER = WORDS.section("disclaimer");
  private static final List<String> LEGAL = WORDS.section("legal-notice");
  private static final List<String> CLOSING = WORDS.section("closing");
  private static final List<String> CONTACT = WORDS.section("contact");
  private static final Pattern HEAD_FROM = field(WORDS.section("head-from"));
  private static final Pattern HEAD_OTHER = field(WORDS.section("head-other"));
  private static final Pattern HEAD_DATE = field(WORDS.section("head-date"));
  private static final Pattern BRACKETS = Pattern.compile("^[<(\\[*\\s]+");
  private static final Pattern FROM_MY =
      Pattern.compile(
          "from my (i\\w+|android|phone|mobile|samsung|galaxy).{0,15}|\\w{2,15} from mobile");
  private static final Pattern RULE = Pattern.compile("[\\s>*]*[-_=–—~]{3,}[\\s-_=–—~]*");
  private static final Pattern DASHED =
      Pattern.compile("[\\s>*]*[-_=]{2,}\\s*(.{3,80}?)\\s*[-_=]{2,}\\s*:?[\\s*]*");
  private static final Pattern ENDS = Pattern.compile("[\\s>:：-]+$|^[\\s>-]+");
  private static final Pattern PHONE = Pattern.compile("[+()\\d][\\d ()-]{7,20}|\\d{2}-\\d{3} .*");
  static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"@\\[(]{1,80}@[^\\s<>\"@\\])]{2,80}");

  private Marker() {}

  private static Pattern field(List<String> names) {
    var any = String.join("|", names.stream().map(Pattern::quote).toList());
    return Pattern.compile(
        "^[\\s>|*_]*(?:" + any + ")[*_]*\\s?[:：][*_]*(?:\\s|$|\\S).*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static String folded(String line) {
    return line.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').strip();
  }

  static boolean isHeadFrom(String line) {
    return hasColonEarly(line, 400) && HEAD_FROM.matcher(line).matches();
  }

  static boolean isHeadOther(String line) {
    return hasColonEarly(line, 2000) && HEAD_OTHER.matcher(line).matches();
  }

  static boolean isHeadDate(String line) {
    return hasColonEarly(line, 400) && HEAD_DATE.matcher(line).matches();
  }

  private static boolean hasColonEarly(String line, int longest) {
    var colon = Math.max(line.indexOf(':'), line.indexOf('：'));
    return colon > 0 && line.length() < longest;
  }

  /** A line of dashes or underscores only. */
  static boolean isRule(String line) {
    return line.length() < 200 && hasDashes(line) && RULE.matcher(line).matches();
  }

  static boolean isOriginal(String line) {
    return isDashed(line, ORIGINAL);
  }

  static boolean isForwarded(String line) {
    var text = folded(line).replaceAll("[\\s>:：-]+$|^[\\s>-]+", "");
    return text.length() < 80 && (FORWARDED.contains(text) || isDashed(line, FORWARDED));
  }

  private static boolean hasDashes(String line) {
    return line.contains("--")
        || line.contains("__")
        || line.contains("==")
        || line.contains("——")
        || line.contains("––")
        || line.contains("~~");
  }

  private static boolean isDashed(String line, List<String> words) {
    if (line.length() > 160 || !hasDashes(line)) {
      return false;
    }
    var dashed = DASHED.matcher(folded(line));
    return dashed.matches() && words.stream().anyMatch(dashed.group(1)::contains);
  }

  static boolean isLatin(String word) {
    return word.charAt(word.length() - 1) < 0x2000;
  }

  /** A line such as "Wysłane z iPhone'a": whole in itself, and never a question. */
  static boolean isMobileFooter(String line) {
    var text = BRACKETS.matcher(folded(line)).replaceFirst("");
    return text.length() < 100
        && !text.contains("?")
        && (MOBILE.stream().anyMatch(m -> text.startsWith(m) || !isLatin(m) && text.contains(m))
            || FROM_MY.matcher(text).matches());
  }

  /** True when a line names a device or a mail program, as only such footers do. */
  static boolean namesDevice(String line) {
    var text = folded(line);
    return DEVICE.stream().anyMatch(text::contains);
  }

  static boolean isDisclaimer(String paragraph) {
    return DISCLAIMER.stream().anyMatch(paragraph::contains);
  }

  static boolean isLegalNotice(String paragraph) {
    return LEGAL.stream().anyMatch(paragraph::contains);
  }

  static boolean isClosing(String line) {
    var text = folded(line);
    return text.length() < 60 && CLOSING.stream().anyMatch(text::startsWith);
  }

  static boolean isContact(String line) {
    var text = folded(line);
    return text.length() < 120
        && (CONTACT.stream().anyMatch(c -> text.startsWith(c) || text.contains(" " + c))
            || ADDRESS.matcher(text).find()
            || PHONE.matcher(text).matches());
  }
}
