package pl.sortownia.classifier.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.sortownia.classifier.intent.SymbolRules;
import pl.sortownia.classifier.language.Glossary;
import pl.sortownia.classifier.model.Recipe;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.SearchWeights;
import pl.sortownia.classifier.search.Synonyms;

/** The simplest good peer, held to the same lessons, articles and folds. */
public final class Peer {

  private Peer() {}

  /** Its figures, and ours as ratios to them. */
  public static Section beside(
      Evaluation ours, Lessons lessons, List<Passage> knowledge, int folds) {
    var index = KnowledgeIndex.open(List.of(), Synonyms.none(), SearchWeights.unfitted());
    var plain = lessons.all().stream().map(Peer::plain).toList();
    var held =
        HeldOut.of(
            plain,
            Examples.of(knowledge),
            Recipe.peer("pl"),
            index,
            SymbolRules.none(),
            Glossary.none(),
            folds);
    return section(ours, Evaluation.of(HeldOut.judged(held, Map.of())));
  }

  // the peer knows one text and no subject line
  private static Lesson plain(Lesson lesson) {
    return new Lesson(
        lesson.id(),
        lesson.intent(),
        lesson.also(),
        "",
        lesson.subject() + "\n" + lesson.text(),
        lesson.form(),
        lesson.origin());
  }

  private static Section section(Evaluation ours, Evaluation its) {
    var figures = new LinkedHashMap<String, Object>(ExaminationText.figures(its));
    figures.put("errorsToOurs", (1 - its.accuracy()) / (1 - ours.accuracy()));
    String text =
        String.format(
            Locale.ROOT,
            """
            peer: TF-IDF of words and 2-5 characters, logistic regression, same folds
            %s
            its errors to ours: first %.2f, among three %.2f; its coverage at 5%% errors to ours %.2f
            """,
            its.asText(),
            (1 - its.accuracy()) / (1 - ours.accuracy()),
            (1 - its.top3()) / (1 - ours.top3()),
            its.coverageAt5PercentError() / ours.coverageAt5PercentError());
    return new Section("peer", text, figures);
  }
}
