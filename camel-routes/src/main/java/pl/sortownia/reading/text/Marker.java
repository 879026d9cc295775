package pl.sortownia.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.sortownia.reading.phrases.Phrases;

/** Recognises single lines by the words in {@code markers.txt}. */
final class Marker {
  private static final Phrases WORDS = Phrases.of(Marker.class, "markers.txt");
  private static final List<String> WROTE = WORDS.section("wrote");
  private static final List<String> OPENER = WORDS.section("wrote-opener");
  private static final List<String> ORIGINAL = WORDS.section("original");
  private static final List<String> FORWARDED = WORDS.section("forwarded");
  private static final List<String> MOBILE = WORDS.section("mobile-footer");
  private static final List<String> DISCLAIMER = WORDS.section("disclaimer");
  private static final List<String> LEGAL = WORDS.section("legal-notice");
  private static final List<String> CLOSING = WORDS.section("closing");
  private static final List<String> CONTACT = WORDS.section("contact");
  private static final Pattern HEAD_FROM = field(WORDS.section("head-from"));
  private static final Pattern HEAD_OTHER = field(WORDS.section("head-other"));
  private static final Pattern RULE = Pattern.compile("[\\s>*]*[-_=–—~]{3,}[\\s-_=–—~]*");
  private static final Pattern DASHED =
      Pattern.compile("[\\s>*]*[-_=]{2,}\\s*(.{3,80}?)\\s*[-_=]{2,}\\s*:?\\s*");
  private static final Pattern ENDS = Pattern.compile("[\\s>:：-]+$|^[\\s>-]+");
  private static final Pattern QUOTE_MARKS = Pattern.compile("^[>\\s*]+");
  private static final Pattern PHONE = Pattern.compile("[+()\\d][\\d ()-]{7,20}|\\d{2}-\\d{3} .*");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}");
  private static final Pattern YEAR_OR_DATE =
      Pattern.compile("\\d{4}|\\d{1,2}[./-]\\d{1,2}|\\d{1,2}\\.? \\p{L}{3}|\\d{1,2}[年日]");
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

  /** True when such a line may open "On … wrote:". */
  static boolean opensWrote(String line) {
    var text = QUOTE_MARKS.matcher(folded(line)).replaceFirst("");
    return !text.isEmpty()
        && (Character.isDigit(text.charAt(0))
            || ADDRESS.matcher(text).find()
            || hasOpener(text)
            || WROTE.stream().anyMatch(text::contains));
  }

  private static boolean hasOpener(String text) {
    for (var opener : OPENER) {
      if (text.startsWith(opener)
          && (text.length() == opener.length()
              || !Character.isLetter(text.charAt(opener.length())))) {
        return true;
      }
    }
    return false;
  }

  /** True for a whole "On … wrote:", its lines joined. */
  static boolean isWrote(String joined) {
    var text = folded(joined);
    if (!text.endsWith(":") && !text.endsWith("：") && !text.endsWith("作成")) {
      return false;
    }
    var dated = YEAR_OR_DATE.matcher(text).find();
    var addressed = ADDRESS.matcher(text).find();
    return dated && addressed && namesOnly(text) || (dated || addressed) && hasWrote(text);
  }

  /** A date and an address and no verb: some versions of Gmail. */
  private static boolean namesOnly(String text) {
    return text.length() < 160
        && text.contains(">:")
        && TIME.matcher(text).find()
        && (Character.isDigit(text.charAt(0)) || hasOpener(text));
  }

  private static boolean hasWrote(String text) {
    for (var verb : WROTE) {
      var at = text.indexOf(verb);
      if (at >= 0
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)) || !isLatin(verb))
          && (at + verb.length() >= text.length()
              || !Character.isLetter(text.charAt(at + verb.length()))
              || !isLatin(verb))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(String verb) {
    return verb.charAt(verb.length() - 1) < 0x2000;
  }

  /** True when nobody writes such a line by hand: it names a time of day or an address. */
  static boolean isByProgram(String joined) {
    return ADDRESS.matcher(joined).find() || TIME.matcher(joined).find();
  }

  static boolean isMobileFooter(String line) {
    var text = folded(line);
    return text.length() < 100
        && MOBILE.stream().anyMatch(m -> text.startsWith(m) || !isLatin(m) && text.contains(m));
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
