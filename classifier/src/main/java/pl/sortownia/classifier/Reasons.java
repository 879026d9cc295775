package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pl.sortownia.classifier.fusion.Evidence;
import pl.sortownia.classifier.intent.IntentJudge;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.StopWords;
import pl.sortownia.classifier.text.Tokens;

/**
 * Why an intent: the words that speak for it rather than for the one that came second, and that
 * rival's name. The first intent's words are tried: without them it must be less likely.
 */
final class Reasons {

  private static final int MOST_WORDS = 5;
  private static final String RIVAL = "rywal: ";

  private final IntentJudge judge;

  Reasons(IntentJudge judge) {
    this.judge = judge;
  }

  List<Ranked> of(Judgement judgement, Evidence evidence, String subject, String text) {
    var best = judgement.best();
    var words = words(subject + "\n" + text);
    var ranked = new ArrayList<Ranked>();
    for (int i = 0; i < best.size(); i++) {
      int label = best.get(i);
      int rival = best.size() < 2 ? label : best.get(i == 0 ? 1 : 0);
      var because = carriers(words, label, rival);
      if (i == 0 && !lower(because, subject, text, label, evidence)) {
        because = List.of();
      }
      ranked.add(
          new Ranked(judgement.labels().get(label), judgement.p()[label], named(because, rival)));
    }
    return ranked;
  }

  private List<String> named(List<String> because, int rival) {
    var named = new ArrayList<>(because);
    named.add(RIVAL + judge.labels().get(rival));
    return named;
  }

  private Map<String, double[]> words(String text) {
    var words = new LinkedHashMap<String, double[]>();
    var seen = new HashSet<String>();
    for (var token : Tokens.of(text)) {
      boolean counts = token.text().length() > 1 && !StopWords.contains(token.text());
      if (counts && seen.add(Folding.lower(token.text()))) {
        words.put(token.text(), judge.evidence(token.text()));
      }
    }
    return words;
  }

  private List<String> carriers(Map<String, double[]> words, int label, int rival) {
    var weights = new LinkedHashMap<String, Double>();
    words.forEach((word, evidence) -> weights.put(word, evidence[label] - evidence[rival]));
    return weights.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean lower(
      List<String> because, String subject, String text, int label, Evidence evidence) {
    return !because.isEmpty()
        && judge.probability(without(because, subject), without(because, text), evidence, label)
            < judge.probabilities(evidence)[label];
  }

  private static String without(List<String> words, String text) {
    var gone = Set.copyOf(words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
    var left = new StringBuilder();
    int at = 0;
    for (var token : Tokens.of(text)) {
      left.append(text, at, token.from());
      if (!gone.contains(token.text().toLowerCase(Locale.ROOT))) {
        left.append(token.text());
      }
      at = token.to();
    }
    return left.append(text.substring(at)).toString();
  }
}
