package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.sortownia.classifier.PersonalDatum.Type;
import pl.sortownia.classifier.text.Folding;

/**
 * Finds postal addresses and the names of those who sign or present themselves; names inside a
 * story are left alone, since a list of Polish names would mark half of the words.
 */
final class NamesAndAddresses {

  private static final String WORD = "\\p{Lu}[\\p{L}'’]{1,20}";
  private static final String NAME = WORD + "(?:-" + WORD + ")?";
  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?i:ul|al|pl|os)\\.|(?i:ulica|ulicy|aleja|alei|aleje|osiedle|osiedlu|plac|placu))\\s?"
              + "(?:\\p{Lu}?[\\p{L}.\\d-]*\\s){0,3}?[\\p{L}.-]+\\s\\d{1,4}(?:\\s?[a-zA-Z](?![\\p{L}.]))?(?:\\s?(?:/|m\\.?|lok\\.?)\\s?\\d{1,4})?"
              + "(?:,?\\s+\\d{2}-\\d{3}\\s+"
              + NAME
              + "(?:\\s"
              + NAME
              + ")?)?");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?:(?<=^|\\n|,\\s|,)"
              + NAME
              + "(?:\\s"
              + NAME
              + ")?\\s\\d{1,4}[a-zA-Z]?(?:/\\d{1,4})?,?\\s+)?"
              + "(?<!\\d)\\d{2}-\\d{3}\\s+"
              + NAME
              + "(?:[\\s-]"
              + NAME
              + ")?");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:^|\\n|[.!?,]\\s)\\s*(?:(?i:z\\s+(?:poważaniem|powazaniem|wyrazami\\s+szacunku|szacunkiem)|pozdrawiam(?:\\s+serdecznie)?|podpisano|(?:dziękuję|dziekuje)|łączę\\s+pozdrowienia))[\\s,.!–-]*"
              + "(?<v>"
              + NAME
              + "(?:[ ]"
              + NAME
              + "){1,2})");
  private static final Pattern PRESENTED =
      Pattern.compile(
          "(?i:nazywam si[eę]|imi[eę] i nazwisko:?|z tej strony|podpisan[ya]|wnioskodawca:?|ubezpieczon[ya]:)\\s+(?<v>"
              + NAME
              + "(?:[ ]"
              + NAME
              + "){0,2})");
  // the last lines of a letter often hold nothing but a name
  private static final Pattern LAST_LINE =
      Pattern.compile(
          "\\n[ \\t–-]*(?:(?:mgr|inż\\.|dr|lek\\.)\\s)?(?<v>"
              + NAME
              + "(?:[ ]"
              + NAME
              + "){1,2})[ \\t.]*(?=,|\\n|$)");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "zus",
          "dzien",
          "dobry",
          "dobre",
          "szanowni",
          "panstwo",
          "pan",
          "pani",
          "zaklad",
          "ubezpieczen",
          "spolecznych",
          "biuro",
          "kadry",
          "ksiegowosc",
          "urzad",
          "pue",
          "ezus",
          "polska",
          "witam",
          "oddzial",
          "sp",
          "firma",
          "z",
          "prosze",
          "dziekuje",
          "pozdrawiam",
          "platnik",
          "serdecznie",
          "fundacja",
          "szkola");

  List<PersonalDatum> find(String text) {
    var found = new ArrayList<PersonalDatum>();
    collect(STREET.matcher(text), Type.ADDRESS, 0, found);
    collect(POSTCODE.matcher(text), Type.ADDRESS, 0, found);
    collectNames(SIGNED.matcher(text), found, 0);
    collectNames(PRESENTED.matcher(text), found, 0);
    collectNames(LAST_LINE.matcher(text), found, text.length() / 2);
    return found;
  }

  private static void collect(Matcher matcher, Type type, int group, List<PersonalDatum> found) {
    while (matcher.find()) {
      add(new PersonalDatum(type, matcher.start(group), matcher.end(group)), found);
    }
  }

  private static void collectNames(Matcher matcher, List<PersonalDatum> found, int behind) {
    while (matcher.find()) {
      if (matcher.start("v") >= behind && isName(matcher.group("v"))) {
        add(new PersonalDatum(Type.NAME, matcher.start("v"), matcher.end("v")), found);
      }
    }
  }

  private static boolean isName(String words) {
    for (String word : words.split("[ -]", -1)) {
      boolean shouted = word.length() < 3 && word.equals(word.toUpperCase(Locale.ROOT));
      if (shouted || NOT_NAMES.contains(Folding.fold(word))) {
        return false;
      }
    }
    return true;
  }

  private static void add(PersonalDatum datum, List<PersonalDatum> found) {
    if (found.stream().noneMatch(f -> f.from() < datum.to() && datum.from() < f.to())) {
      found.add(datum);
    }
  }
}
