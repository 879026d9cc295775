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
 * @param origin {@code as-asked} when written as people usually write; else written to be hard
 */
public record Lesson(
    String id,
    String intent,
    List<String> also,
    String subject,
    String text,
    String form,
    String origin) {

  /** Form of a text that teaches but is no letter: a fact, an article. */
  public static final String READING = "reading";

  private static final String AS_ASKED = "as-asked";

  public Lesson {
    also = also == null ? List.of() : List.copyOf(also);
    subject = subject == null ? "" : subject;
    form = form == null ? "" : form;
    origin = origin == null ? "" : origin;
  }

  boolean asAsked() {
    return origin.equals(AS_ASKED);
  }

  boolean examined() {
    return !form.equals(READING);
  }
}
