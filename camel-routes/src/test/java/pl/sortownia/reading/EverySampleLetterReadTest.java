package pl.sortownia.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.sortownia.letter.Attachment;
import pl.sortownia.letter.Fold;
import pl.sortownia.letter.Letter;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What reading alone decides of every pair in {@code sample-mail/}. */
class EverySampleLetterReadTest {
  private static final Path SAMPLES = Path.of("sample-mail");
  private static final YAMLMapper YAML = new YAMLMapper();
  private final LetterReader reader = new LetterReader(ReadingSettings.defaults());

  static Stream<String> samples() throws IOException {
    try (var files = Files.walk(SAMPLES)) {
      return files
          .map(SAMPLES::relativize)
          .map(Path::toString)
          .filter(name -> name.endsWith(".eml"))
          .map(name -> name.substring(0, name.length() - ".eml".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void every_letter_has_its_card() throws IOException {
    assertThat(samples())
        .hasSizeGreaterThan(60)
        .allSatisfy(name -> assertThat(SAMPLES.resolve(name + ".expected.yaml")).exists());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void is_read_as_its_card_says(String name) throws IOException {
    var letter = reader.readMail(Files.readAllBytes(SAMPLES.resolve(name + ".eml")));
    Map<?, ?> card = YAML.readValue(SAMPLES.resolve(name + ".expected.yaml").toFile(), Map.class);
    var soft = new SoftAssertions();
    checkHead(soft, card, letter);
    checkText(soft, card, letter);
    checkParts(soft, card, letter);
    soft.assertAll();
  }

  private static void checkHead(SoftAssertions soft, Map<?, ?> card, Letter letter) {
    var head = letter.head();
    soft.assertThat(letter.kind().id())
        .as("kind: %s", letter.kindBecause())
        .isEqualTo(card.get("kind"));
    if (card.containsKey("subject")) {
      soft.assertThat(head.subject()).as("subject").isEqualTo(card.get("subject"));
    }
    if (card.containsKey("from")) {
      soft.assertThat(head.from().address()).as("from").isEqualTo(card.get("from"));
    }
    if (card.containsKey("answered-to")) {
      soft.assertThat(head.replyTo().address())
          .as("answered-to")
          .isEqualTo(card.get("answered-to"));
    }
  }

  private static void checkText(SoftAssertions soft, Map<?, ?> card, Letter letter) {
    for (var words : strings(card, "text-contains")) {
      soft.assertThat(letter.text().replaceAll("\\s+", " "))
          .as("text")
          .contains(words.replaceAll("\\s+", " "));
    }
    for (var words : strings(card, "text-lacks")) {
      soft.assertThat(letter.text()).as("text").doesNotContain(words);
    }
    soft.assertThat(letter.folds().stream().map(Fold::kind).distinct())
        .as("folded")
        .containsExactlyInAnyOrderElementsOf(
            card.containsKey("folded")
                ? strings(card, "folded")
                : letter.folds().stream().map(Fold::kind).distinct().toList());
  }

  private static void checkParts(SoftAssertions soft, Map<?, ?> card, Letter letter) {
    soft.assertThat(letter.flaws()).as("flaws").containsAll(strings(card, "flaws"));
    if (card.containsKey("attachments")) {
      soft.assertThat(letter.attachments().stream().map(Attachment::name))
          .as("attachments")
          .containsExactlyElementsOf(strings(card, "attachments"));
    }
    var parts = letter.attachments();
    soft.assertThat(parts.stream().flatMap(it -> it.notes().stream()))
        .as("attachment-notes")
        .containsAll(strings(card, "attachment-notes"));
    soft.assertThat(parts.stream().map(Attachment::type))
        .as("attachment-types")
        .containsAll(strings(card, "attachment-types"));
    for (var words : strings(card, "attachment-text")) {
      soft.assertThat(parts).as("attachment-text").anyMatch(it -> it.text().contains(words));
    }
    for (var note : strings(card, "authentication")) {
      soft.assertThat(letter.authentication().orElse("")).as("authentication").contains(note);
    }
  }

  private static List<String> strings(Map<?, ?> card, String key) {
    return card.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
