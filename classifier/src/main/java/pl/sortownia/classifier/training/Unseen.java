package pl.sortownia.classifier.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.classifier.search.Passage;

/**
 * What the shipped classifier makes of letters that nothing was ever trained on, tuned by or chosen
 * by: {@code models/examination}.
 *
 * @param all figures of all letters
 * @param slices figures of kinds of letters
 * @param shares further figures by name, 0 to 1
 */
public record Unseen(Evaluation all, Map<String, Evaluation> slices, Map<String, Double> shares) {

  private static final double LIKELY = 0.5;
  private static final Map<String, Predicate<UnseenLetter>> SLICES = new LinkedHashMap<>();

  static {
    SLICES.put("readers' questions", l -> l.id().startsWith("x1"));
    SLICES.put("written to be hard", l -> l.id().startsWith("x2"));
    SLICES.put("readers' and hard", l -> l.id().startsWith("x1") || l.id().startsWith("x2"));
    SLICES.put("mixed", l -> l.id().startsWith("x3"));
    SLICES.put("outside", l -> l.id().startsWith("x4"));
    SLICES.put("short", l -> l.form().equals("short"));
    SLICES.put("several questions", l -> !l.also().isEmpty());
    SLICES.put("not Polish", l -> !l.language().equals("pl"));
    SLICES.put("one of them", l -> !l.intent().isEmpty());
  }

  /**
   * Holds the examination.
   *
   * @param home folder with {@code models}
   * @param knowledge the articles
   */
  public static Unseen hold(Path home, List<Passage> knowledge) {
    return of(
        Classifier.open(home.resolve("models"), knowledge),
        UnseenLetter.read(home.resolve("models/examination")));
  }

  /** Whether there are letters to examine by. */
  public static boolean isPossible(Path home) {
    return Files.isDirectory(home.resolve("models/examination"));
  }

  static Unseen of(Classifier classifier, List<UnseenLetter> letters) {
    var answers = letters.stream().map(l -> UnseenAnswer.of(classifier, l)).toList();
    var slices = new LinkedHashMap<String, Evaluation>();
    SLICES.forEach((name, belongs) -> slices.put(name, figures(only(answers, belongs))));
    return new Unseen(figures(answers), slices, shares(answers, classifier.taxonomy()));
  }

  private static Evaluation figures(List<UnseenAnswer> answers) {
    return Evaluation.of(answers.stream().map(UnseenAnswer::prediction).toList());
  }

  private static List<UnseenAnswer> only(
      List<UnseenAnswer> answers, Predicate<UnseenLetter> belongs) {
    return answers.stream().filter(a -> belongs.test(a.letter())).toList();
  }

  private static Map<String, Double> shares(List<UnseenAnswer> answers, Taxonomy taxonomy) {
    var shares = new LinkedHashMap<String, Double>();
    var asking = only(answers, l -> !l.intent().isEmpty());
    shares.put("right topic first", share(asking, a -> a.rightTopic(taxonomy)));
    var answered = only(asking, l -> !l.articles().isEmpty());
    shares.put("a right article first", share(answered, a -> a.rightArticleAmong(1)));
    shares.put("a right article among three", share(answered, a -> a.rightArticleAmong(3)));
    shares.put(
        "outside, yet an intent at p >= 0.5",
        share(only(answers, l -> l.intent().isEmpty()), a -> a.firstIntentP() >= LIKELY));
    shares.put("asking, yet taken for outside", share(asking, a -> a.found().none() >= LIKELY));
    var several = only(answers, l -> !l.also().isEmpty());
    shares.put("several questions: intents exactly", share(several, UnseenAnswer::exactly));
    shares.put("several questions: each intent found", share(several, UnseenAnswer::allFound));
    shares.put(
        "one question, yet cut",
        share(only(asking, l -> l.also().isEmpty()), a -> a.found().questions().size() > 1));
    shares.put(
        "right language", share(answers, a -> a.found().language().equals(a.letter().language())));
    for (String flag : List.of("vulnerable", "not-a-question", "deadline")) {
      var due = only(answers, l -> l.flags().contains(flag));
      var raised = answers.stream().filter(a -> a.raises(flag)).toList();
      shares.put("flag %s raised".formatted(flag), share(due, a -> a.raises(flag)));
      shares.put(
          "flag %s rightly".formatted(flag), share(raised, a -> a.letter().flags().contains(flag)));
    }
    return shares;
  }

  private static double share(List<UnseenAnswer> of, Predicate<UnseenAnswer> which) {
    return of.stream().mapToInt(a -> which.test(a) ? 1 : 0).average().orElse(0);
  }

  /** The report as a part of an examination. */
  public Section asSection() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("all", ExaminationText.figures(all));
    var bySlice = new LinkedHashMap<String, Object>();
    slices.forEach((name, f) -> bySlice.put(name, ExaminationText.figures(f)));
    figures.put("slices", bySlice);
    figures.put("shares", shares);
    return new Section("unseen", asText(), figures);
  }

  /** The report for a terminal. */
  public String asText() {
    var lines = new ArrayList<String>();
    lines.add("Letters never trained on (models/examination), judged by the shipped model");
    lines.add(all.asText());
    lines.add("");
    lines.add(ExaminationText.HEAD.stripTrailing());
    slices.forEach((name, f) -> lines.add(ExaminationText.row(name, f).stripTrailing()));
    lines.add("");
    shares.forEach((name, share) ->
        lines.add(String.format(java.util.Locale.ROOT, "%-40s %5.1f%%", name, 100 * share)));
    return String.join("\n", lines) + "\n";
  }
}
