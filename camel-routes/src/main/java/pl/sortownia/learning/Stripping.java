package pl.sortownia.learning;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.PersonalDatum;
import pl.sortownia.letter.Address;

/**
 * Takes out of a text whatever points at a person: data that the finder knows, long numbers, and
 * the sender's own name wherever it stands. What stays is what the letter asks.
 */
final class Stripping {
  static final String GONE = "●●●";
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d -]{5,}\\d");
  private static final String ENDINGS =
      "(?:a|ą|ę|e|y|i|u|o|om|owi|owie|i?em|ie|i?ej|i?ego|i?emu|im|ym|ich|ych|ów|ach|ami)?";
  private static final int SHORTEST_NAME = 3;
  private final PersonalDataFinder finder = new PersonalDataFinder();

  String strip(String text, Address sender) {
    String stripped = withoutFound(text);
    stripped = LONG_NUMBER.matcher(stripped).replaceAll(GONE);
    for (String word : names(sender)) {
      stripped = word(word).matcher(stripped).replaceAll(GONE);
    }
    return stripped;
  }

  private String withoutFound(String text) {
    var rest = new StringBuilder();
    int at = 0;
    for (PersonalDatum it : finder.find(text)) {
      if (it.from() >= at) {
        rest.append(text, at, it.from()).append(GONE);
        at = it.to();
      }
    }
    return rest.append(text.substring(at)).toString();
  }

  private static List<String> names(Address sender) {
    String local = sender.address().replaceFirst("@.*", "");
    return Stream.of(sender.name().split("[\\s\"',.()]+"), local.split("[._+-]+"))
        .flatMap(Stream::of)
        .map(it -> it.toLowerCase(Locale.ROOT))
        .filter(it -> it.length() >= SHORTEST_NAME && it.codePoints().allMatch(Character::isLetter))
        .distinct()
        .toList();
  }

  /** A name is declined: its stem counts with the endings that names take, and with no other. */
  private static Pattern word(String name) {
    String stem = name.matches(".*[aeiouy]") ? name.substring(0, name.length() - 1) : name;
    return Pattern.compile(
        "(?<!\\p{L})" + Pattern.quote(stem) + ENDINGS + "(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
