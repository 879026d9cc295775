package pl.sortownia.knowledge.insight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.training.Lesson;
import pl.sortownia.classifier.training.Lessons;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Backtest;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.letter.PastLetters;

/** What a changed text would do to suggestions, tried on letters of the past before it is out. */
@Component
public class Rehearsal {
  private static final int NEAR = 300;
  private static final int ELSEWHERE = 300;
  private static final int ANSWERED = 300;
  private final Library library;
  private final Classifiers classifiers;
  private final PastLetters past;
  private final Path models;
  private volatile @Nullable List<Lesson> lessons;

  public Rehearsal(
      Library library, Classifiers classifiers, PastLetters past, KnowledgeSettings settings) {
    this.library = library;
    this.classifiers = classifiers;
    this.past = past;
    this.models = settings.home().resolve("models");
  }

  /**
   * What came out.
   *
   * @param answered how many of the letters were answered here; the others are lessons
   */
  public record Result(Backtest.Outcome outcome, int answered) {}

  public Result of(Source changed) {
    Published now = library.now();
    Published then = now.with(changed);
    List<Lesson> answered = past.answered(ANSWERED).stream().map(it -> lesson(it, now)).toList();
    var letters = new ArrayList<>(answered);
    letters.addAll(chosen(intents(changed, now, then)));
    var outcome =
        Backtest.replay(
            letters,
            classifiers.current(),
            now,
            then.classifier(models, library.today()),
            then,
            n -> {});
    return new Result(outcome, answered.size());
  }

  private static Set<String> intents(Source changed, Published now, Published then) {
    var intents = new HashSet<String>();
    Stream.of(now, then)
        .flatMap(it -> it.article(changed.id()).stream())
        .forEach(it -> intents.addAll(it.intents()));
    return intents;
  }

  /** Letters about the same matters first of all, and some of every other matter. */
  private List<Lesson> chosen(Set<String> intents) {
    List<Lesson> near = all().stream().filter(it -> intents.contains(it.intent())).toList();
    List<Lesson> others = all().stream().filter(it -> !intents.contains(it.intent())).toList();
    return Stream.concat(every(near, NEAR), every(others, ELSEWHERE)).toList();
  }

  private static Stream<Lesson> every(List<Lesson> all, int wanted) {
    int step = Math.max(1, all.size() / wanted);
    return Stream.iterate(0, n -> n < all.size(), n -> n + step).map(all::get).limit(wanted);
  }

  /** An office without lessons has its own letters only. */
  private List<Lesson> all() {
    List<Lesson> known = lessons;
    if (known == null) {
      Path folder = models.resolve("lessons");
      known =
          folder.toFile().isDirectory()
              ? Lessons.jsonl(folder).all().stream()
                  .filter(it -> !it.form().equals(Lesson.READING))
                  .toList()
              : List.of();
      lessons = known;
    }
    return known;
  }

  /** What a person sent is what the letter asked. */
  private static Lesson lesson(PastLetters.Answered it, Published content) {
    List<String> intents =
        it.articles().stream()
            .flatMap(article -> content.article(article).stream())
            .map(Article::mainIntent)
            .distinct()
            .toList();
    String intent = intents.isEmpty() ? "" : intents.getFirst();
    String subject = it.letter().head().subject();
    return new Lesson(it.number(), intent, intents, subject, it.letter().text(), "letter", "");
  }
}
