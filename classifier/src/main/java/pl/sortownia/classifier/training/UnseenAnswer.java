package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.classifier.Understanding;

/**
 * An unseen letter and what the classifier made of it.
 *
 * @param letter the letter
 * @param found what was understood
 * @param articles what was suggested for its questions together, best first
 */
record UnseenAnswer(UnseenLetter letter, Understanding found, List<String> articles) {

  private static final int SUGGESTED = 3;

  static UnseenAnswer of(Classifier classifier, UnseenLetter letter) {
    var found = classifier.understand(letter.subject(), letter.text());
    Map<String, Double> articles = new LinkedHashMap<>();
    found.questions().stream()
        .flatMap(q -> classifier.suggest(q, SUGGESTED).stream())
        .forEach(r -> articles.merge(r.id(), r.p(), Math::max));
    return new UnseenAnswer(
        letter,
        found,
        articles.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList());
  }

  Prediction prediction() {
    var top = new ArrayList<Prediction.Label>();
    found.intents().forEach(r -> top.add(new Prediction.Label(r.id(), r.p())));
    top.add(new Prediction.Label("", found.none()));
    top.sort(Comparator.comparingDouble(l -> -l.p()));
    return new Prediction(right(), letter.text(), top);
  }

  private Set<String> right() {
    var right = new HashSet<>(letter.also());
    right.add(letter.intent());
    return right;
  }

  boolean rightTopic(Taxonomy taxonomy) {
    return found.topics().stream()
        .limit(1)
        .anyMatch(t -> right().stream().anyMatch(i -> taxonomy.topicOf(i).equals(t.id())));
  }

  boolean rightArticleAmong(int first) {
    return articles.stream().limit(first).anyMatch(letter.articles()::contains);
  }

  double firstIntentP() {
    return found.intents().stream().mapToDouble(Ranked::p).findFirst().orElse(0);
  }

  Set<String> asked() {
    return found.questions().stream()
        .flatMap(q -> q.intent().stream())
        .map(Ranked::id)
        .collect(Collectors.toSet());
  }

  boolean exactly() {
    return asked().equals(right());
  }

  boolean allFound() {
    return asked().containsAll(right());
  }

  boolean raises(String flag) {
    return found.flags().stream().anyMatch(f -> f.id().equals(flag));
  }
}
