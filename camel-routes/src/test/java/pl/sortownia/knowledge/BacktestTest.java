package pl.sortownia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sortownia.classifier.training.Lesson;
import pl.sortownia.classifier.training.Lessons;
import pl.sortownia.knowledge.Backtest.Fate;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.versions.Folder;

class BacktestTest {
  private static final Path MODELS = Path.of("models");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void tells_which_letters_lose_their_answer_when_articles_go() {
    List<Source> all = new Folder(Path.of(".")).read();
    Published now = Published.of(1, all);
    Published then =
        Published.of(2, all.stream().filter(it -> !it.id().startsWith("em-waloryzacja")).toList());
    List<Lesson> letters =
        Lessons.jsonl(MODELS.resolve("lessons")).all().stream()
            .filter(it -> it.intent().equals("em-waloryzacja") || it.intent().equals("e-zla"))
            .filter(it -> !it.form().equals(Lesson.READING))
            .limit(40)
            .toList();
    Backtest.Outcome outcome =
        Backtest.replay(
            letters, now.classifier(MODELS, DAY), now, then.classifier(MODELS, DAY), then, n -> {});
    assertThat(outcome.letters()).isEqualTo(letters.size());
    assertThat(outcome.count(Fate.LOST)).isPositive();
    assertThat(outcome.count(Fate.GAINED)).isZero();
    assertThat(outcome.examples())
        .filteredOn(it -> it.fate() == Fate.LOST)
        .allSatisfy(it -> assertThat(it.before()).startsWith("em-waloryzacja"));
    assertThat(outcome.pairs(Fate.LOST)).isNotEmpty();
  }
}
