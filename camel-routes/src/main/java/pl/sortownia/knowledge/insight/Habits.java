package pl.sortownia.knowledge.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.PersonalDatum;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Uses;

/** What consultants keep changing in an article before they send it. */
@Component
public class Habits {
  private static final int EDITS = 2000;
  private static final int OFTEN = 2;
  private final Uses uses;
  private final Library library;
  private final Clock clock;
  private final PersonalDataFinder finder = new PersonalDataFinder();

  public Habits(Uses uses, Library library, Clock clock) {
    this.uses = uses;
    this.library = library;
    this.clock = clock;
  }

  /**
   * The same change in several replies.
   *
   * @param added whether the sentence was put in; else it was taken out
   * @param cases replies in which it was so
   */
  public record Habit(String article, boolean added, String sentence, Set<Long> cases) {}

  private record Key(String article, boolean added, String sentence) {}

  /** The most frequent ones first; sentences with somebody's data are left out. */
  public List<Habit> since(int days) {
    var found = new LinkedHashMap<Key, Habit>();
    for (Uses.Edit edit : uses.edits(clock.instant().minus(Duration.ofDays(days)), EDITS)) {
      library
          .article(edit.part().source())
          .ifPresent(it -> compare(it, edit).forEach(habit -> note(habit, edit, found)));
    }
    return found.values().stream()
        .filter(it -> it.cases().size() >= OFTEN)
        .sorted(Comparator.comparingInt((Habit it) -> it.cases().size()).reversed())
        .toList();
  }

  private static void note(Habit habit, Uses.Edit edit, Map<Key, Habit> found) {
    var key = new Key(habit.article(), habit.added(), plain(habit.sentence()));
    found.computeIfAbsent(key, it -> habit).cases().add(edit.caseId());
  }

  private List<Habit> compare(Article article, Uses.Edit edit) {
    LocalDate day = LocalDate.ofInstant(edit.on(), CaseNumber.WARSAW);
    String written = Amounts.fill(article.text(), library.parameters(), day);
    var habits = new ArrayList<Habit>();
    missing(edit.part().text(), written)
        .forEach(it -> habits.add(new Habit(article.id(), true, it, new LinkedHashSet<>())));
    missing(written, edit.part().text()).stream()
        // what a notice says for the whole letter was taken out by the drafting
        .filter(it -> !it.startsWith("Prosimy nie "))
        .forEach(it -> habits.add(new Habit(article.id(), false, it, new LinkedHashSet<>())));
    return habits;
  }

  /** Sentences of one text that the other has not. */
  private List<String> missing(String in, String from) {
    var there = new HashSet<String>();
    sentences(from).forEach(it -> there.add(plain(it)));
    return sentences(in).stream()
        .filter(it -> plain(it).length() > 10 && !there.contains(plain(it)))
        .filter(it -> finder.find(it).stream().noneMatch(Habits::isPrivate))
        .toList();
  }

  /** Telephones and addresses for mail are mostly those of an office. */
  private static boolean isPrivate(PersonalDatum it) {
    return it.type() != PersonalDatum.Type.PHONE && it.type() != PersonalDatum.Type.EMAIL;
  }

  private static List<String> sentences(String text) {
    return java.util.Arrays.stream(text.split("(?<=[.!?])\\s+|\\n+"))
        .map(it -> it.replaceFirst("^\\s*(?:[-*]|\\d+\\.)\\s+", "").strip())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String plain(String sentence) {
    // former names are told once in a letter, whatever its articles say
    return sentence
        .replaceAll(" \\(dawn[eay] [^)]+\\)", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
