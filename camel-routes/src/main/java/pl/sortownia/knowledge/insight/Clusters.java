package pl.sortownia.knowledge.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Lemmas;
import pl.sortownia.classifier.text.StopWords;
import pl.sortownia.classifier.text.Token;
import pl.sortownia.classifier.text.Tokens;

/**
 * Texts that speak of the same thing, by their words: rare words weigh more, each text joins the
 * group that it is nearest to, or opens one.
 */
final class Clusters<T> {
  // chosen on lessons: below it two matters run together, above it each letter stays alone
  private static final double NEAR = 0.24;
  private static final int NAMING = 4;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, String> typed;

  private Clusters(Map<String, String> typed) {
    this.typed = typed;
  }

  /** A group. */
  final class Group {
    private final Map<String, Double> sum = new HashMap<>();
    private final List<T> members = new ArrayList<>();

    List<T> members() {
      return members;
    }

    /** The words that most speak for it. */
    List<String> words() {
      return sum.entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry::getKey))
          .limit(NAMING)
          .map(it -> typed.getOrDefault(it.getKey(), it.getKey()))
          .toList();
    }

    private double near(Map<String, Double> vector) {
      double dot = 0;
      for (var it : vector.entrySet()) {
        dot += it.getValue() * sum.getOrDefault(it.getKey(), 0.0);
      }
      return dot / length(sum);
    }

    private void add(T member, Map<String, Double> vector) {
      members.add(member);
      vector.forEach((word, it) -> sum.merge(word, it, Double::sum));
    }
  }

  /**
   * @param texts what each says
   */
  static <T> Clusters<T> of(Map<T, String> texts) {
    var words = new HashMap<T, Set<String>>();
    var typed = new HashMap<String, String>();
    texts.forEach((it, text) -> words.put(it, words(text, typed)));
    var spread = new HashMap<String, Integer>();
    words.values().forEach(all -> all.forEach(it -> spread.merge(it, 1, Integer::sum)));
    var clusters = new Clusters<T>(typed);
    texts
        .keySet()
        .forEach(
            it -> clusters.put(it, vector(words.getOrDefault(it, Set.of()), spread, texts.size())));
    return clusters;
  }

  /** The largest first. */
  List<Group> groups() {
    return groups.stream()
        .sorted(Comparator.comparingInt((Group it) -> it.members.size()).reversed())
        .toList();
  }

  private void put(T member, Map<String, Double> vector) {
    Group nearest =
        groups.stream()
            .filter(it -> it.near(vector) >= NEAR)
            .max(Comparator.comparingDouble(it -> it.near(vector)))
            .orElseGet(() -> {
              var fresh = new Group();
              groups.add(fresh);
              return fresh;
            });
    nearest.add(member, vector);
  }

  /**
   * Base forms of the words.
   *
   * @param typed takes a form of each as somebody typed it: base forms have no Polish letters
   */
  private static Set<String> words(String text, Map<String, String> typed) {
    var words = new HashSet<String>();
    for (Token token : Tokens.of(text)) {
      String word = Folding.lower(token.text());
      if (word.length() > 2
          && !StopWords.contains(word)
          && word.chars().allMatch(Character::isLetter)) {
        String base = Lemmas.of(word);
        words.add(base);
        typed.merge(base, word, (a, b) -> b.length() < a.length() ? b : a);
      }
    }
    return words;
  }

  private static Map<String, Double> vector(
      Set<String> words, Map<String, Integer> spread, int all) {
    var vector = new HashMap<String, Double>();
    for (String word : words) {
      vector.put(word, Math.log((all + 1.0) / spread.getOrDefault(word, 1)) + 0.1);
    }
    double length = length(vector);
    vector.replaceAll((word, it) -> it / length);
    return vector;
  }

  private static double length(Map<String, Double> vector) {
    double squares = vector.values().stream().mapToDouble(it -> it * it).sum();
    return squares == 0 ? 1 : Math.sqrt(squares);
  }
}
