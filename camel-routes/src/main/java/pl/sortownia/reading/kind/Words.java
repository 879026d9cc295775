package pl.sortownia.reading.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pl.sortownia.reading.kind.KindOfMail.Evidence;
import pl.sortownia.reading.phrases.Phrases;

/** What rules ask of a mail in words. */
final class Words {
  private static final Phrases LISTS = Phrases.of(Words.class, "machines.txt");
  private static final int FIRST_LINES = 4_000;
  private static final Pattern BEFORE_LETTER = Pattern.compile("^[^\\p{L}\\d]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  static List<String> list(String section) {
    return LISTS.section(section);
  }

  static Set<String> set(String section) {
    return Set.copyOf(LISTS.section(section));
  }

  static String subject(Evidence mail) {
    return mail.head().subject().toLowerCase(Locale.ROOT).strip();
  }

  static String localPart(Evidence mail) {
    var address = mail.head().from().address().toLowerCase(Locale.ROOT);
    var local = address.contains("@") ? address.substring(0, address.indexOf('@')) : address;
    return local.replaceAll("[\\\\\"]", "");
  }

  /** The beginning of the whole text, quotes and all: servers' own words are easily folded away. */
  static String start(Evidence mail) {
    var text = mail.written().full();
    var start = text.substring(0, Math.min(text.length(), FIRST_LINES)).toLowerCase(Locale.ROOT);
    return SPACE.matcher(start).replaceAll(" ");
  }

  static boolean contains(String text, List<String> phrases) {
    return phrases.stream().anyMatch(text::contains);
  }

  /** Marks before the first letter, such as [ or ***, count or not, as the phrase has them. */
  static boolean begins(String text, List<String> phrases) {
    var bare = bare(text);
    return phrases.stream().anyMatch(it -> text.startsWith(it) || bare.startsWith(it));
  }

  static String bare(String text) {
    return BEFORE_LETTER.matcher(text).replaceFirst("");
  }

  static String header(Evidence mail, String name) {
    return mail.contents().top().header().first(name).toLowerCase(Locale.ROOT).strip();
  }

  static boolean has(Evidence mail, String name) {
    return mail.contents().top().header().has(name);
  }

  /** RFC 5321 §4.5.5: only reports are sent with an empty return path. */
  static boolean hasNullReturnPath(Evidence mail) {
    return has(mail, "return-path")
        && header(mail, "return-path").replaceAll("\\s", "").equals("<>");
  }

  static boolean hasLeaf(Evidence mail, String type) {
    return mail.contents().leaves().stream().anyMatch(part -> part.is(type));
  }

  static boolean isReport(Evidence mail, String reportType) {
    var top = mail.contents().top().type();
    return top.value().equals("multipart/report")
        && top.get("report-type").toLowerCase(Locale.ROOT).contains(reportType);
  }
}
