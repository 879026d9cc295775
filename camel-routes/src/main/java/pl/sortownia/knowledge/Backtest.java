package pl.sortownia.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.classifier.training.Lesson;

/**
 * What a change of content does to letters of the past: the same letters, read with the articles of
 * now and with the changed ones.
 */
public final class Backtest {
  private Backtest() {}

  /** How the first suggestion for a letter fares. */
  public enum Fate {
    /** It answers now what it did not before. */
    GAINED,
    /** It answered before what it no longer does. */
    LOST,
    /** Another article stands first, right or wrong as before. */
    CHANGED
  }

  /**
   * A letter whose first suggestion differs.
   *
   * @param lesson id of the letter
   * @param excerpt its first words
   * @param intent what it really asks; empty when nobody said so
   * @param before article that stood first; empty for none
   * @param after article that stands first now; empty for none
   */
  public record Example(
      String lesson, String excerpt, String intent, String before, String after, Fate fate) {}

  /**
   * The whole comparison.
   *
   * @param letters letters replayed
   * @param rightBefore letters whose first suggestion answered what they ask
   * @param rightAfter the same with the change
   * @param examples every letter that differs
   */
  public record Outcome(int letters, int rightBefore, int rightAfter, List<Example> examples) {

    /** How many letters met a fate. */
    public long count(Fate fate) {
      return examples.stream().filter(it -> it.fate() == fate).count();
    }

    /** A fate's examples by the pair of articles, the most frequent pair first. */
    public Map<String, List<Example>> pairs(Fate fate) {
      var pairs = new LinkedHashMap<String, List<Example>>();
      examples.stream()
          .filter(it -> it.fate() == fate)
          .forEach(it ->
              pairs
                  .computeIfAbsent(
                      shown(it.before()) + " → " + shown(it.after()), k -> new ArrayList<>())
                  .add(it));
      var sorted = new LinkedHashMap<String, List<Example>>();
      pairs.entrySet().stream()
          .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
          .forEach(it -> sorted.put(it.getKey(), it.getValue()));
      return sorted;
    }

    private static String shown(String article) {
      return article.isEmpty() ? "(nic)" : article;
    }
  }

  /** One reading of the letters. */
  private record Side(Classifier classifier, Published content) {

    String first(Lesson lesson) {
      Understanding it = classifier.understand(lesson.subject(), lesson.text());
      Optional<Question> question = it.questions().stream().findFirst();
      return question.stream()
          .flatMap(q -> classifier.suggest(q, 1).stream())
          .map(Ranked::id)
          .findFirst()
          .orElse("");
    }

    boolean answers(String article, Lesson lesson) {
      return content
          .article(article)
          .map(a ->
              a.intents().contains(lesson.intent())
                  || a.intents().stream().anyMatch(lesson.also()::contains))
          .orElse(false);
    }
  }

  /**
   * Replays letters.
   *
   * @param letters what people wrote; where the intent is known, right and wrong can be told
   * @param progress is told how many are done
   */
  public static Outcome replay(
      List<Lesson> letters,
      Classifier before,
      Published contentBefore,
      Classifier after,
      Published contentAfter,
      java.util.function.IntConsumer progress) {
    var was = new Side(before, contentBefore);
    var is = new Side(after, contentAfter);
    var examples = new ArrayList<Example>();
    int rightBefore = 0;
    int rightAfter = 0;
    for (int n = 0; n < letters.size(); n++) {
      Lesson lesson = letters.get(n);
      String first = was.first(lesson);
      String now = is.first(lesson);
      boolean wasRight = was.answers(first, lesson);
      boolean isRight = is.answers(now, lesson);
      rightBefore += wasRight ? 1 : 0;
      rightAfter += isRight ? 1 : 0;
      if (!first.equals(now) || wasRight != isRight) {
        examples.add(example(lesson, first, now, fate(wasRight, isRight)));
      }
      progress.accept(n + 1);
    }
    return new Outcome(letters.size(), rightBefore, rightAfter, examples);
  }

  private static Fate fate(boolean wasRight, boolean isRight) {
    return wasRight == isRight ? Fate.CHANGED : isRight ? Fate.GAINED : Fate.LOST;
  }

  private static Example example(Lesson lesson, String before, String after, Fate fate) {
    String text = (lesson.subject() + " | " + lesson.text()).replaceAll("\\s+", " ").strip();
    String excerpt = text.substring(0, Math.min(140, text.length()));
    return new Example(lesson.id(), excerpt, lesson.intent(), before, after, fate);
  }
}
