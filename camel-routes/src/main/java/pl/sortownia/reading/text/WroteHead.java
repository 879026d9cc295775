package pl.sortownia.reading.text;

import java.util.List;
import java.util.regex.Pattern;
import pl.sortownia.reading.phrases.Phrases;

/** The line, or up to four, with which a program says who wrote what is quoted below it. */
final class WroteHead {
  private static final Phrases WORDS = Phrases.of(WroteHead.class, "markers.txt");
  private static final List<String> VERBS = WORDS.section("wrote");
  private static final List<String> OPENERS = WORDS.section("wrote-opener");
  private static final List<String> WEEKDAYS = WORDS.section("weekday");
  private static final Pattern QUOTE_MARKS = Pattern.compile("^[>\\s*]+");
  // Zoho: ---- On … wrote ----
  private static final Pattern DASHED = Pattern.compile("^-{2,}\\s*(.{10,300}?)\\s*-{2,}$");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
  private static final Pattern YEAR_OR_DATE =
      Pattern.compile("\\d{4}|\\d{1,2}[./-]\\d{1,2}|\\d{1,2}\\.? \\p{L}{3}|\\d{1,2}[年日]");
  // older Gmail, some web lists: no verb, sometimes no colon; nobody types these
  private static final Pattern VERBLESS =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2} \\d{1,2}:\\d{2} gmt[+-]\\d{1,2}:\\d{2} .{2,120}"
              + "|\\d{4}[/-]\\d{1,2}[/-]\\d{1,2} .{0,80}<[^<>@\\s]{1,64}@[^<>@\\s]{3,100}>:?"
              + "|posted by .{2,60} on \\d{1,2}/\\d{1,2}/\\d{4})");
  private static final Pattern SPEAKS_ON = Pattern.compile(",?\\s+\\p{Ll}[^\\d@]{0,200}:");
  private static final int LONGEST_WITHOUT_VERB = 160;

  private WroteHead() {}

  /** True when a line may open such a head. */
  static boolean mayOpen(String line) {
    var text = stripped(line);
    return !text.isEmpty()
        && (Character.isDigit(text.charAt(0))
            || VERBLESS.matcher(text).matches()
            || Marker.ADDRESS.matcher(text).find()
            || begins(text, OPENERS)
            || begins(text, WEEKDAYS)
            || VERBS.stream().anyMatch(text::contains));
  }

  /** True when a line may close one: most lines do not, and need no closer look. */
  static boolean mayClose(String line) {
    var text = line.stripTrailing();
    return text.endsWith(":")
        || text.endsWith("：")
        || text.endsWith("作成")
        || text.endsWith("--")
        || !text.isEmpty() && VERBLESS.matcher(stripped(text)).matches();
  }

  /** True when a line opens a head for certain: "On Tue, 3 Nov 2026 …". */
  static boolean opens(String line) {
    var text = stripped(line);
    return (begins(text, OPENERS) || begins(text, WEEKDAYS)) && isDated(text);
  }

  static boolean isDated(String line) {
    return YEAR_OR_DATE.matcher(line).find();
  }

  /** True for a whole head, its lines joined. */
  static boolean is(String joined) {
    var text = stripped(joined);
    if (VERBLESS.matcher(text).matches()) {
      return true;
    }
    var dashed = DASHED.matcher(text);
    if (dashed.matches()) {
      text = dashed.group(1) + ":";
    }
    if (!text.endsWith(":") && !text.endsWith("：") && !text.endsWith("作成")) {
      return false;
    }
    var dated = YEAR_OR_DATE.matcher(text).find();
    var addressed = Marker.ADDRESS.matcher(text).find();
    return dated && addressed && namesOnly(text)
        || (dated || addressed || isVia(text)) && hasVerb(text);
  }

  /** A date and an address and no verb: some versions of Gmail, Mail.ru. */
  private static boolean namesOnly(String text) {
    return text.length() < LONGEST_WITHOUT_VERB
        && text.contains(">:")
        && TIME.matcher(text).find()
        && (Character.isDigit(text.charAt(0)) || begins(text, OPENERS) || begins(text, WEEKDAYS));
  }

  /** "Jan Nowak via Forum wrote:", as lists write. */
  private static boolean isVia(String text) {
    return text.contains(" via ") && text.length() < 100;
  }

  private static boolean hasVerb(String text) {
    return VERBS.stream().anyMatch(verb -> behind(verb, text) >= 0);
  }

  /** Offset behind the verb where it stands as a word; -1 when it does not. */
  private static int behind(String verb, String text) {
    var at = text.indexOf(verb);
    var end = at + verb.length();
    var isWord =
        !Marker.isLatin(verb)
            || (at <= 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end >= text.length() || !Character.isLetter(text.charAt(end)));
    return at >= 0 && isWord ? end : -1;
  }

  /** "Lekarz napisał mi:", "urzędniczka pisze, że:": behind a program's verb stands a name. */
  private static boolean speaksOn(String joined) {
    var text = Marker.folded(joined);
    for (var verb : VERBS) {
      var end = behind(verb, text);
      var rest = end < 0 || end > joined.strip().length() ? "" : joined.strip().substring(end);
      if (SPEAKS_ON.matcher(rest).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when nobody writes such a line by hand: it names a time of day, an address, or both a
   * weekday and a year.
   */
  static boolean isByProgram(String joined) {
    var text = stripped(joined);
    if (!Marker.ADDRESS.matcher(text).find() && (isSpeech(text) || speaksOn(joined))) {
      return false;
    }
    return Marker.ADDRESS.matcher(text).find()
        || TIME.matcher(text).find()
        || isVia(text)
        || VERBLESS.matcher(text).matches()
        || YEAR.matcher(text).find() && namesWeekday(text);
  }

  private static boolean isSpeech(String text) {
    return "\"„”“«'".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean namesWeekday(String text) {
    return WEEKDAYS.stream().anyMatch(day -> day.length() > 3 && text.contains(day));
  }

  private static String stripped(String line) {
    return QUOTE_MARKS.matcher(Marker.folded(line)).replaceFirst("");
  }

  private static boolean begins(String text, List<String> words) {
    for (var word : words) {
      if (text.startsWith(word)
          && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }
}
