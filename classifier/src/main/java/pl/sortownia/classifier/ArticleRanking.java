package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.sortownia.classifier.language.Glossary;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;

/**
 * Articles for a question: the probability of an intent is dealt among its articles by how well
 * each fits the words.
 */
final class ArticleRanking {

  private final KnowledgeIndex index;
  private final Glossary glossary;
  private final Map<String, List<Passage>> byIntent = new HashMap<>();

  ArticleRanking(KnowledgeIndex index, Glossary glossary) {
    this.index = index;
    this.glossary = glossary;
    for (Passage passage : index.passages()) {
      for (String intent : passage.intents()) {
        byIntent.computeIfAbsent(intent, i -> new ArrayList<>()).add(passage);
      }
    }
  }

  List<Ranked> rank(Question question, int atMost) {
    var scores = index.amongSisters(glossary.with(question.text()));
    Map<String, Double> p = new HashMap<>();
    for (Ranked intent : question.intents()) {
      deal(intent, scores, p);
    }
    return p.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(atMost)
        .map(e -> new Ranked(e.getKey(), e.getValue(), because(e.getKey(), question.text())))
        .toList();
  }

  private void deal(Ranked intent, Map<String, Double> scores, Map<String, Double> p) {
    var articles = byIntent.getOrDefault(intent.id(), List.of());
    double sum = 0;
    for (Passage article : articles) {
      sum += fit(article, scores);
    }
    for (Passage article : articles) {
      p.merge(article.id(), intent.p() * fit(article, scores) / sum, Double::sum);
    }
  }

  private static double fit(Passage article, Map<String, Double> scores) {
    return Math.exp(scores.getOrDefault(article.id(), 0.0));
  }

  private List<String> because(String article, String question) {
    var hit = index.explained(article, question);
    if (hit.because().isEmpty()) {
      return List.of();
    }
    var because = new ArrayList<>(hit.because());
    because.add(hit.passage());
    return because;
  }
}
