package pl.sortownia.cli.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sortownia.reading.LetterReader;
import pl.sortownia.reading.ReadingSettings;

class MailFilesTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void a_folder_is_searched_through_in_order_of_name() throws IOException {
    write("b/2.eml", "Subject: dwa\n\nx");
    write("b/1.eml", "");
    write("a/bez-koncowki", "Subject: raz\n\nx");
    write("a/README.md", "# nic");
    write("b/1.expected.yaml", "why: nic");
    assertThat(files()).containsExactly("a/bez-koncowki", "b/1.eml", "b/2.eml");
  }

  @Test
  void an_mbox_holds_mail_after_mail() throws IOException {
    write(
        "skrzynka",
        """
        From a@b Mon Nov  9 10:00:00 2026
        Subject: raz

        From tej chwili to nie koperta.
        >From tej tym bardziej.

        From c@d Mon Nov  9 11:00:00 2026
        Subject: dwa

        x
        """);
    assertThat(files()).containsExactly("skrzynka#1", "skrzynka#2");
  }

  @Test
  void a_path_that_cannot_be_read_is_named() {
    assertThatThrownBy(() -> MailFiles.in(folder.resolve("nie-ma"), (file, raw) -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nie-ma");
  }

  @Test
  void whatever_the_mail_is_there_is_a_line() {
    var triage = new Triage(new LetterReader(ReadingSettings.defaults()), Optional.empty());
    var line = triage.line("x", new byte[] {0, -1, 13, 10, 58});
    assertThat(line)
        .containsKeys(
            "file",
            "messageId",
            "subject",
            "from",
            "kind",
            "language",
            "text",
            "fullText",
            "folded",
            "attachments",
            "flaws",
            "topic",
            "intents",
            "questions",
            "personalData",
            "flags",
            "decision",
            "ms");
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> files() throws IOException {
    var files = new ArrayList<String>();
    MailFiles.in(folder, (file, raw) -> files.add(folder.relativize(Path.of(file)).toString()));
    return files;
  }
}
