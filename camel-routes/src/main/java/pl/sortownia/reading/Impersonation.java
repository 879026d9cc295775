package pl.sortownia.reading;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.sortownia.letter.Letter;

/**
 * Senders who dress up as the office: another address in the name, the office's name before a
 * foreign address, a domain that looks like ours.
 *
 * <p>Only notes for the consultant; none of them decides anything. Each reads {@code code=value}.
 */
final class Impersonation {
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>\"@]{1,64}@[^\\s<>\"@]{1,100}\\.[a-z]{2,20}");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_NAME = 500;
  // letters of other scripts, and digits, that pass for Latin ones at a glance (Unicode TS 39)
  private static final String SEEMING = "аеорсухіјѕԁһԛԝӏνοαρτκυι0135łøđ";
  private static final String LATIN = "aeopcyxijsdhqwlvoaptkuioleslod";
  private final ReadingSettings settings;
  private final Letter.Head head;

  private Impersonation(ReadingSettings settings, Letter.Head head) {
    this.settings = settings;
    this.head = head;
  }

  static List<String> notes(Letter.Head head, ReadingSettings settings) {
    return new Impersonation(settings, head).notes();
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var name = head.from().name().toLowerCase(Locale.ROOT);
    name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    var shown = ADDRESS.matcher(name);
    if (shown.find() && !shown.group().equalsIgnoreCase(head.from().address())) {
      notes.add("name-shows=" + shown.group());
    }
    var domain = domain(head.from().address());
    if (!domain.isEmpty() && !isOurs(domain)) {
      foreign(domain, name, notes);
    }
    return notes;
  }

  private void foreign(String domain, String name, List<String> notes) {
    var unicode = IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    if (Stream.of(unicode.split("\\.")).anyMatch(Impersonation::mixesScripts)) {
      notes.add("mixed-letters=" + unicode);
    }
    if (looksLikeOurs(skeleton(unicode))) {
      notes.add("looks-like=" + unicode);
    }
    var words = " " + skeleton(name).replaceAll("[^\\p{L}\\d]+", " ") + " ";
    settings.officeNames().stream()
        .filter(it -> words.contains(" " + skeleton(it) + " "))
        .findFirst()
        .ifPresent(it -> notes.add("name-claims=" + it));
    var answers = domain(head.replyTo().address());
    if (!answers.isEmpty() && !answers.equals(domain)) {
      notes.add("answers-go-to=" + answers);
    }
  }

  private Stream<String> ourDomains() {
    return Stream.concat(
            settings.officeDomains().stream(),
            settings.ownAddresses().stream().map(Impersonation::domain))
        .filter(it -> !it.isEmpty());
  }

  private boolean isOurs(String domain) {
    return ourDomains().anyMatch(ours -> domain.equals(ours) || domain.endsWith("." + ours));
  }

  /** zus-pl.com, zus.pl.evil.net, pue-zus.info, żus.pl, zuѕ.pl with a Cyrillic letter in it. */
  private boolean looksLikeOurs(String domain) {
    if (ourDomains()
        .map(Impersonation::skeleton)
        .anyMatch(ours -> ("." + domain + ".").contains("." + ours + "."))) {
      return true;
    }
    var end = Math.max(domain.lastIndexOf('.'), 0);
    var words = List.of(domain.substring(0, end).split("[.-]"));
    return settings.officeNames().stream()
        .map(Impersonation::skeleton)
        .filter(it -> !it.contains(" "))
        .anyMatch(words::contains);
  }

  /** Latin and other letters in one label: no honest name needs both. */
  private static boolean mixesScripts(String label) {
    var scripts =
        label
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .distinct()
            .toList();
    return scripts.size() > 1 && scripts.contains(Character.UnicodeScript.LATIN);
  }

  /** The text with every letter replaced by the Latin one that it looks like. */
  private static String skeleton(String text) {
    var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    var out = new StringBuilder(plain.length());
    for (var c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      var at = SEEMING.indexOf(c);
      out.append(at < 0 ? c : LATIN.charAt(at));
    }
    return out.toString().replace("rn", "m").replace("vv", "w");
  }

  private static String domain(String address) {
    var at = address.lastIndexOf('@');
    return at < 0 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
  }
}
