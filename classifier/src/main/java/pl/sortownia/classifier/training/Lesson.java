package pl.sortownia.classifier.training;

import java.util.List;

/**
 * A text of which a person said what it asks.
 *
 * @param id unique name, origin included
 * @param intent right label; empty when it asks none of them
 * @param also further right labels
 * @param subject subject line, may be empty
 * @param text body
 * @param form {@code letter}, {@code short}, or {@code reading} for text that teaches but is never
 *     examined
 */
public record Lesson(
    String id, String intent, List<String> also, String subject, String text, String form) {

  /** Form of a text that teaches but is no letter: a fact, an article. */
  public static final String READING = "reading";

  public Lesson {
    also = also == null ? List.of() : List.copyOf(also);
    subject = subject == null ? "" : subject;
    form = form == null ? "" : form;
  }

  boolean examined() {
    return !form.equals(READING);
  }
}
