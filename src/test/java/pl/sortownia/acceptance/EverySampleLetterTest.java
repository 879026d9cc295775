package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One test for each pair in sample-mail: what the whole office makes of it, asked by {@code
 * triage}.
 *
 * <p>An intent that the card names must be among the first three of one of the letter's questions:
 * these a consultant sees. How often it is the very first is measured by {@code examine}.
 */
class EverySampleLetterTest {
  private static final Path SAMPLES = Path.of("sample-mail");
  private static final int SEEN = 3;

  @TestFactory
  Stream<DynamicTest> every_letter_is_understood_as_its_card_says() throws IOException {
    List<String> lines = triage().lines().toList();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      long letters = files.filter(it -> it.toString().endsWith(".eml")).count();
      assertThat(lines).hasSize((int) letters).hasSizeGreaterThan(60);
    }
    return lines.stream().map(it -> new JsonMapper().readTree(it)).map(this::test);
  }

  /**
   * In a process of its own, as `bin/sortownia` runs it: the command keeps standard output to
   * itself.
   */
  private static String triage() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    var command =
        new ProcessBuilder(
            java,
            "-cp",
            path,
            "pl.sortownia.cli.Sortownia",
            "triage",
            "--json",
            "--home",
            ".",
            SAMPLES.toString());
    Process triage = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String lines = new String(triage.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(triage.waitFor()).isZero();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return lines;
  }

  private DynamicTest test(JsonNode line) {
    String file = line.get("file").asString();
    Path card = Path.of(file.replaceFirst("\\.eml$", ".expected.yaml"));
    return DynamicTest.dynamicTest(
        file, () -> check(line, new YAMLMapper().readTree(card.toFile())));
  }

  private static void check(JsonNode line, JsonNode card) {
    assertThat(line.get("kind").asString()).isIn(card.path("kind").asString(), "out-of-scope");
    for (JsonNode question : card.path("questions")) {
      assertThat(intents(line)).as("intents seen").contains(question.get("intent").asString());
    }
    assertThat(all(line.get("personalData"), "type"))
        .containsAll(texts(card.path("personal-data")));
    if (!line.path("decision").asString().equals("no-reply")) {
      assertThat(texts(line.get("flags"))).containsAll(texts(card.path("flags")));
    }
    String decision = line.get("decision").asString();
    assertThat(decision).isEqualTo(card.path("decision").asString(decision));
    assertThat(line.get("subject").asString())
        .isEqualTo(card.path("subject").asString(line.get("subject").asString()));
  }

  private static List<String> intents(JsonNode line) {
    return line.get("questions")
        .valueStream()
        .flatMap(it -> it.get("intents").valueStream().limit(SEEN))
        .map(it -> it.get("id").asString())
        .toList();
  }

  private static List<String> all(JsonNode array, String field) {
    return array.valueStream().map(it -> it.get(field).asString()).toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
