package pl.sortownia.classifier.training;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.sortownia.classifier.LetterJudge;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.classifier.fusion.Fusion;

/**
 * How well letters are cut into their questions, by models that never saw them.
 *
 * @param several letters that ask of several intents
 * @param exact share of them whose questions have exactly the right intents
 * @param allFound share of them where each right intent has a question
 * @param cut share of them that were cut at all
 * @param single letters that ask one thing
 * @param falselyCut share of them that were cut
 */
public record QuestionFigures(
    int several, double exact, double allFound, double cut, int single, double falselyCut) {

  // there are far more letters with one question; every third tells enough
  private static final int EVERY = 3;
  private static final String LETTER = "letter";

  static QuestionFigures of(List<HeldOut.One> held, Taxonomy taxonomy) {
    var fusions = HeldOut.fusions(held);
    int[] sums = new int[4];
    int several = 0;
    int single = 0;
    for (int i = 0; i < held.size(); i++) {
      var one = held.get(i);
      boolean asksSeveral = one.lesson().also().size() > 0;
      boolean asksOne = i % EVERY == 0 && one.lesson().form().equals(LETTER) && !asksSeveral;
      if (asksSeveral || asksOne && !one.lesson().intent().isEmpty()) {
        var asked =
            asked(
                one,
                new LetterJudge(
                    one.judge().with(fusions.getOrDefault(one.fold(), Fusion.none())), taxonomy));
        several += asksSeveral ? 1 : 0;
        single += asksSeveral ? 0 : 1;
        tally(one.lesson(), asked, sums);
      }
    }
    double n = Math.max(1, several);
    return new QuestionFigures(
        several, sums[0] / n, sums[1] / n, sums[2] / n, single, sums[3] / Math.max(1.0, single));
  }

  private static List<String> asked(HeldOut.One one, LetterJudge judge) {
    return judge.judge(one.lesson().subject(), one.lesson().text()).questions().stream()
        .flatMap(q -> q.intent().stream())
        .map(Ranked::id)
        .collect(Collectors.toList());
  }

  private static void tally(Lesson lesson, List<String> asked, int[] sums) {
    if (lesson.also().isEmpty()) {
      sums[3] += asked.size() > 1 ? 1 : 0;
      return;
    }
    Set<String> right = new HashSet<>(lesson.also());
    right.add(lesson.intent());
    var found = Set.copyOf(asked);
    sums[0] += found.equals(right) ? 1 : 0;
    sums[1] += found.containsAll(right) ? 1 : 0;
    sums[2] += asked.size() > 1 ? 1 : 0;
  }

  Section asSection() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("several", several);
    figures.put("exact", exact);
    figures.put("allFound", allFound);
    figures.put("cut", cut);
    figures.put("single", single);
    figures.put("falselyCut", falselyCut);
    String text =
        String.format(
            Locale.ROOT,
            """
            questions
            letters with several intents %d: exactly these %.1f%%, each found %.1f%%, cut %.1f%%
            letters with one intent %d: falsely cut %.1f%%
            """,
            several,
            100 * exact,
            100 * allFound,
            100 * cut,
            single,
            100 * falselyCut);
    return new Section("questions", text, figures);
  }
}
