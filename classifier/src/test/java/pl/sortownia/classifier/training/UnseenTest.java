package pl.sortownia.classifier.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.sortownia.classifier.Articles;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.classifier.text.Tokens;

class UnseenTest {

  private static final Path HOME = Path.of("");

  @Test
  void no_letter_of_the_examination_is_a_lesson() {
    var lessons =
        Lessons.jsonl(HOME.resolve("models/lessons")).all().stream()
            .map(l -> words(l.subject(), l.text()))
            .collect(Collectors.toSet());
    assertThat(UnseenLetter.read(HOME.resolve("models/examination")))
        .isNotEmpty()
        .noneMatch(l -> lessons.contains(words(l.subject(), l.text())));
  }

  private static String words(String subject, String text) {
    return String.join(" ", Tokens.words(subject + " " + text));
  }

  @Test
  void labels_are_those_of_the_taxonomy() {
    var taxonomy = Taxonomy.read(HOME.resolve("models/taxonomy.yaml"));
    for (UnseenLetter letter : UnseenLetter.read(HOME.resolve("models/examination"))) {
      assertThat(letter.intent().isEmpty() || taxonomy.intent(letter.intent()).isPresent())
          .as(letter.id())
          .isTrue();
      assertThat(letter.also()).as(letter.id()).allMatch(i -> taxonomy.intent(i).isPresent());
    }
  }

  @Test
  void the_shipped_model_is_examined_in_text_and_figures() {
    var unseen = Unseen.hold(HOME, Articles.in(HOME.resolve("knowledge")));
    assertThat(unseen.all().accuracy()).isGreaterThan(0.75);
    assertThat(unseen.shares()).allSatisfy((name, share) -> assertThat(share).isBetween(0.0, 1.0));
    assertThat(unseen.asText()).contains("right topic first", "written to be hard");
    assertThat(unseen.asSection().figures()).containsKeys("all", "slices", "shares");
  }
}
