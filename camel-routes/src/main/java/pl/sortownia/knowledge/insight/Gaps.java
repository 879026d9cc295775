package pl.sortownia.knowledge.insight;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.letter.Masking;
import pl.sortownia.letter.PastLetters;
import pl.sortownia.letter.PastLetters.Wanting;

/** What people ask that no article answers well: letters that found none, in groups. */
@Component
public class Gaps {
  private static final int LETTERS = 1500;
  private static final int EXAMPLES = 3;
  private static final int EXCERPT = 220;
  private static final int LOOKED_AT = 10;
  private final PastLetters past;
  private final Clock clock;
  private final PersonalDataFinder finder = new PersonalDataFinder();

  public Gaps(PastLetters past, Clock clock) {
    this.past = past;
    this.clock = clock;
  }

  /**
   * A group of letters.
   *
   * @param words that they share
   * @param intent most frequent one among them; empty when they have none
   * @param reasons how many of them for which reason
   */
  public record Gap(
      List<String> words,
      String intent,
      int letters,
      Map<PastLetters.Want, Long> reasons,
      List<Example> examples) {}

  /** A letter of the group, personal data covered. */
  public record Example(long caseId, String number, String text) {}

  /**
   * Groups of at least two letters, the largest first.
   *
   * @param days how far to look back
   */
  public List<Gap> groups(int days) {
    var texts = new LinkedHashMap<Wanting, String>();
    past.wanting(clock.instant().minus(Duration.ofDays(days)), LETTERS)
        .forEach(it -> texts.put(it, it.text()));
    return Clusters.of(texts).groups().stream()
        .filter(it -> it.members().size() > 1)
        .map(it -> gap(it.words(), it.members()))
        .toList();
  }

  private Gap gap(List<String> words, List<Wanting> letters) {
    String intent =
        letters.stream()
            .map(Wanting::intent)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    var reasons =
        letters.stream()
            .collect(
                Collectors.groupingBy(
                    Wanting::want, java.util.TreeMap::new, Collectors.counting()));
    List<String> shown = words.stream().filter(it -> !isPersonal(it, letters)).toList();
    return new Gap(shown, intent, letters.size(), reasons, examples(letters));
  }

  /** A name that stands under every letter of a group would name the group. */
  private boolean isPersonal(String word, List<Wanting> letters) {
    return letters.stream()
        .map(Wanting::text)
        .filter(it -> Folding.lower(it).contains(word))
        .limit(LOOKED_AT)
        .anyMatch(text -> hides(text, word));
  }

  private boolean hides(String text, String word) {
    return finder.find(text).stream()
        .anyMatch(it -> Folding.lower(text.substring(it.from(), it.to())).contains(word));
  }

  private List<Example> examples(List<Wanting> letters) {
    // people send the same letter again and again
    var seen = new java.util.HashSet<String>();
    return letters.stream()
        .sorted(Comparator.comparingInt(it -> Math.abs(it.text().length() - EXCERPT)))
        .map(it -> new Example(it.caseId(), it.number(), masked(it.text())))
        .filter(it -> seen.add(it.text()))
        .limit(EXAMPLES)
        .toList();
  }

  private String masked(String text) {
    String covered = Masking.mask(text, finder.find(text)).replaceAll("\\s+", " ").strip();
    return covered.length() <= EXCERPT ? covered : covered.substring(0, EXCERPT) + "…";
  }
}
