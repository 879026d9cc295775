package pl.sortownia.classifier.training;

import java.nio.file.Path;
import java.util.List;

/**
 * A letter of {@code models/examination}: nothing is ever trained on it, tuned by it or chosen by
 * it.
 *
 * @param id unique name; its first two letters name the kind: {@code x1} readers, {@code x2} hard,
 *     {@code x3} mixed, {@code x4} outside
 * @param intent right intent; empty when it asks none of them
 * @param also further right intents
 * @param articles ids of the articles that answer it
 * @param subject subject line, may be empty
 * @param text body, may be empty
 * @param form {@code letter} or {@code short}
 * @param language code of its language
 * @param flags flags that it must raise
 */
public record UnseenLetter(
    String id,
    String intent,
    List<String> also,
    List<String> articles,
    String subject,
    String text,
    String form,
    String language,
    List<String> flags) {

  public UnseenLetter {
    also = also == null ? List.of() : List.copyOf(also);
    articles = articles == null ? List.of() : List.copyOf(articles);
    subject = subject == null ? "" : subject;
    flags = flags == null ? List.of() : List.copyOf(flags);
  }

  /**
   * Reads every {@code .jsonl} file of a folder, in order of name.
   *
   * @throws IllegalArgumentException naming file, line and cure when a line is no letter
   */
  public static List<UnseenLetter> read(Path folder) {
    return JsonLines.read(folder, UnseenLetter.class, "letter", "id, intent, subject and text");
  }

  Lesson asLesson() {
    return new Lesson(id, intent, also, subject, text, form, "");
  }
}
