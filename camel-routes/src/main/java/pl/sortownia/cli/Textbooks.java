package pl.sortownia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.training.Lessons;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.versions.Folder;

/** Where commands that teach and examine find their lessons and articles. */
final class Textbooks {
  private Textbooks() {}

  /** Lessons of a {@code label<TAB>text} file, or of a folder of {@code .jsonl} files. */
  static Lessons lessons(Path where) {
    if (!Files.exists(where)) {
      throw new IllegalArgumentException(
          "--lessons: no %s; name a label<TAB>text file or a folder of .jsonl".formatted(where));
    }
    return Files.isDirectory(where) ? Lessons.jsonl(where) : Lessons.tsv(where);
  }

  /** Articles of the folder that hold today. */
  static List<Passage> articles(Path home) {
    return Published.of(0, new Folder(home).read())
        .passages(LocalDate.now(Clock.systemDefaultZone()));
  }
}
