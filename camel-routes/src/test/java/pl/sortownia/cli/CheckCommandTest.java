package pl.sortownia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import pl.sortownia.knowledge.versions.Folder;

class CheckCommandTest {
  private final StringWriter out = new StringWriter();
  @TempDir Path temp;

  @Test
  void is_content_with_what_we_ship() {
    assertThat(check(Path.of("."))).as(out.toString()).isZero();
  }

  @Test
  void names_file_line_and_cure_of_a_fault() throws IOException {
    new Folder(temp).write(new Folder(Path.of(".")).read());
    copyModels();
    Path article = temp.resolve("knowledge/rodzina/rodz-800plus-noworodek.pl.md");
    List<String> lines = Files.readAllLines(article);
    Files.write(
        article, lines.stream().map(it -> it.replace("**dwa", "**{{amount dwa}}")).toList());
    int line = 1 + (int) lines.stream().takeWhile(it -> !it.contains("**dwa")).count();
    assertThat(check(temp)).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "knowledge/rodzina/rodz-800plus-noworodek.pl.md:"
                + line
                + ": nieznany parametr „dwa”;"
                + " popraw id albo dodaj go w knowledge/parameters.yaml");
  }

  @Test
  void says_when_the_folder_is_no_home() {
    assertThat(check(temp)).isEqualTo(2);
    assertThat(out.toString()).contains("taxonomy.yaml is missing");
  }

  private int check(Path home) {
    return new CommandLine(new CheckCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute("--home", home.toString());
  }

  private void copyModels() throws IOException {
    for (String name : List.of("taxonomy.yaml", "intent/model.bin", "intent/card.md")) {
      Files.createDirectories(temp.resolve("models/intent"));
      Files.copy(Path.of("models", name), temp.resolve("models").resolve(name));
    }
  }
}
