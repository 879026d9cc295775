package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds personal data in a text. Thread-safe.
 *
 * <p>Numbers count only when their check digit is right, or when the word before says what they
 * are: a mistyped PESEL is personal data as well. What one find holds is not looked at again.
 */
public final class PersonalDataFinder {

  private final NamesAndAddresses names = new NamesAndAddresses();

  /** Places with personal data, in order of offset; none overlaps another. */
  public List<PersonalDatum> find(String text) {
    var found = new ArrayList<PersonalDatum>();
    if (text.chars().anyMatch(c -> c == '@' || Character.isDigit(c))) {
      PersonalDataRule.ALL.forEach(rule -> collect(rule, text, found));
    }
    names.find(text).stream().filter(d -> isFree(d, found)).forEach(found::add);
    found.sort(Comparator.comparingInt(PersonalDatum::from));
    return found;
  }

  private static void collect(PersonalDataRule rule, String text, List<PersonalDatum> found) {
    var matcher = rule.pattern().matcher(text);
    while (matcher.find()) {
      String bare = matcher.group("v").replaceAll("[^\\p{L}\\p{N}@]", "");
      var datum = new PersonalDatum(rule.type(), matcher.start("v"), matcher.end("v"));
      if (isFree(datum, found) && rule.valid().test(bare)) {
        found.add(datum);
      }
    }
  }

  private static boolean isFree(PersonalDatum datum, List<PersonalDatum> found) {
    return found.stream().noneMatch(f -> f.from() < datum.to() && datum.from() < f.to());
  }
}
