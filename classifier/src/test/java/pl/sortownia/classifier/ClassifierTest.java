package pl.sortownia.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sortownia.classifier.Understanding.Decision;
import pl.sortownia.classifier.training.Lessons;

class ClassifierTest {

  private static Classifier classifier;

  @BeforeAll
  static void open() {
    classifier = Classifier.open(Path.of("models"), Articles.in(Path.of("knowledge")));
  }

  @Test
  void probabilities_are_sound() {
    var found = classifier.understand("", "Nie mogę się zalogować do PUE, zapomniałam hasła");
    assertThat(found.intents().get(0).id()).isEqualTo("it-logowanie");
    assertThat(found.intents())
        .hasSize(5)
        .isSortedAccordingTo((a, b) -> Double.compare(b.p(), a.p()));
    double sum = found.topics().stream().mapToDouble(Ranked::p).sum() + found.none();
    assertThat(sum).isBetween(0.999, 1.001);
    assertThat(found.language()).isEqualTo("pl");
  }

  @Test
  void two_matters_are_two_questions_at_their_places() {
    String text =
        "Dzień dobry, jak zmienić numer konta, na które przychodzi emerytura? Drugie pytanie: kiedy będzie trzynasta emerytura w tym roku?";
    var questions = classifier.understand("", text).questions();
    assertThat(questions)
        .allSatisfy(q -> assertThat(text.substring(q.from(), q.to())).isEqualTo(q.text()));
    assertThat(questions.stream().map(q -> q.intents().get(0).id()))
        .containsExactly("em-wyplata-konto", "em-trzynastka-czternastka");
  }

  @Test
  void mail_that_asks_nothing_gets_no_reply() {
    var found =
        classifier.understand(
            "Oferta", "Sprzedam opony zimowe do Passata, stan bardzo dobry, dowóz gratis.");
    assertThat(found.none()).isGreaterThan(0.5);
    assertThat(found.decision()).isEqualTo(Decision.NO_REPLY);
    assertThat(found.questions()).isEmpty();
  }

  @Test
  void people_in_distress_are_read_by_a_person() {
    var found =
        classifier.understand(
            "", "Zasiłek nie przyszedł, nie mamy co jeść i nie mam już po co żyć");
    assertThat(found.flags()).extracting(Flag::id).contains("vulnerable");
    assertThat(found.decision()).isEqualTo(Decision.ASK_HUMAN);
  }

  @Test
  void empty_and_odd_texts_are_understood_too() {
    for (String text : List.of("", "   ", "?", "§§§", "a", "\u0000", "😀 😀")) {
      assertThat(classifier.understand("", text).intents()).isNotNull();
    }
    assertThat(classifier.understand("", "sdfkjh sdkfjhw qwrtpl").flags())
        .extracting(Flag::id)
        .contains("gibberish");
  }

  /** The promise of {@link Ranked#because}: take the words away, and the intent is less likely. */
  @Test
  void the_words_named_carry_the_intent() {
    var lessons = Lessons.jsonl(Path.of("models/lessons")).all();
    int named = 0;
    int kept = 0;
    for (int i = 0; i < lessons.size(); i += 40) {
      var lesson = lessons.get(i);
      var first = classifier.understand("", lesson.text()).intents().get(0);
      var words = first.because().stream().filter(w -> !w.startsWith("rywal: ")).toList();
      if (!words.isEmpty()) {
        named++;
        String without = lesson.text();
        for (String word : words) {
          without =
              without.replaceAll(
                  "(?iu)(?<![\\p{L}\\p{N}])\\Q" + word + "\\E(?![\\p{L}\\p{N}])", "");
        }
        double p =
            classifier.understand("", without).intents().stream()
                .filter(r -> r.id().equals(first.id()))
                .mapToDouble(Ranked::p)
                .findFirst()
                .orElse(0);
        kept += p < first.p() ? 1 : 0;
      }
    }
    assertThat(named).isGreaterThan(100);
    assertThat((double) kept / named).isGreaterThan(0.95);
  }

  @Test
  void suggestions_belong_to_the_intent() {
    var question = classifier.understand("", "Jak dostać zasiłek pogrzebowy?").questions().get(0);
    var first = classifier.suggest(question, 5).get(0);
    assertThat(first.id()).startsWith("zas-pogrzebowy");
    assertThat(first.because()).isNotEmpty();
  }

  @Test
  void a_model_without_its_card_is_refused(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("intent"));
    Files.copy(Path.of("models/taxonomy.yaml"), folder.resolve("taxonomy.yaml"));
    Files.copy(Path.of("models/intent/model.bin"), folder.resolve("intent/model.bin"));
    Files.writeString(folder.resolve("intent/card.md"), "sha256: " + "0".repeat(64));
    assertThatThrownBy(() -> Classifier.open(folder, List.of()))
        .hasMessageContaining("model.bin has sha256")
        .hasMessageContaining("run bin/sortownia train");
  }

  @Test
  void articles_are_chosen_for_letters_in_other_languages_too() {
    var understood =
        classifier.understand("", "Доброго дня, я захворіла. Скільки платять за лікарняний?");
    var chances =
        classifier.suggest(understood.questions().get(0), 10).stream()
            .filter(a -> a.id().startsWith("zas-chorobowy"))
            .map(a -> Math.round(1000 * a.p()))
            .distinct();
    assertThat(chances).as("articles of one intent, told apart").hasSizeGreaterThan(1);
  }
}
