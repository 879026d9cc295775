package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import pl.sortownia.classifier.search.KnowledgeIndex;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.Synonyms;

/**
 * A query with known right answers.
 *
 * @param intent the intent it asks for
 * @param fold the fold it is held out with
 * @param aspects what an index that lacks its words says of each article that fits at all
 * @param right ids of the articles to be found
 */
record SearchQuery(String intent, int fold, Map<String, double[]> aspects, List<String> right) {

  static final int FOLDS = 4;
  private static final int LESSONS = 2_000;
  private static final long SEED = 7;

  /** Every phrasing of every article, asked of an index that holds only the other phrasings. */
  static List<SearchQuery> phrasings(List<Passage> knowledge, Synonyms synonyms) {
    var queries = new ArrayList<SearchQuery>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      var lacking = knowledge.stream().map(p -> with(p, others(p, held))).toList();
      var index = KnowledgeIndex.open(lacking, synonyms);
      for (Passage passage : knowledge) {
        for (int i = fold; i < passage.askedAs().size(); i += FOLDS) {
          queries.add(
              new SearchQuery(
                  passage.intents().get(0),
                  fold,
                  index.aspects(passage.askedAs().get(i)),
                  List.of(passage.id())));
        }
      }
    }
    return queries;
  }

  /**
   * A sample of lessons; every article of their intents is right.
   *
   * @param asked whether the index holds the phrasings at all
   */
  static List<SearchQuery> lessons(
      List<Lesson> lessons, List<Passage> knowledge, Synonyms synonyms, boolean asked) {
    var shelf = asked ? knowledge : knowledge.stream().map(p -> with(p, List.of())).toList();
    var index = KnowledgeIndex.open(shelf, synonyms);
    var byIntent = new HashMap<String, List<String>>();
    knowledge.forEach(p ->
        p.intents().forEach(i -> byIntent.computeIfAbsent(i, x -> new ArrayList<>()).add(p.id())));
    var sample =
        new ArrayList<>(
            lessons.stream()
                .filter(l -> l.examined() && byIntent.containsKey(l.intent()))
                .toList());
    Collections.shuffle(sample, new Random(SEED));
    return IntStream.range(0, Math.min(LESSONS, sample.size()))
        .mapToObj(i -> of(sample.get(i), i % FOLDS, index, byIntent))
        .toList();
  }

  private static SearchQuery of(
      Lesson lesson, int fold, KnowledgeIndex index, Map<String, List<String>> byIntent) {
    var right = new ArrayList<>(byIntent.getOrDefault(lesson.intent(), List.of()));
    lesson.also().forEach(a -> right.addAll(byIntent.getOrDefault(a, List.of())));
    String words = lesson.subject() + "\n" + lesson.text();
    return new SearchQuery(lesson.intent(), fold, index.aspects(words), right);
  }

  private static List<String> others(Passage passage, int fold) {
    return IntStream.range(0, passage.askedAs().size())
        .filter(i -> i % FOLDS != fold)
        .mapToObj(passage.askedAs()::get)
        .toList();
  }

  private static Passage with(Passage passage, List<String> askedAs) {
    return new Passage(
        passage.id(),
        passage.intents(),
        passage.title(),
        askedAs,
        passage.text(),
        passage.symbols(),
        passage.legalBasis());
  }
}
