package pl.sortownia.letter;

import java.util.List;

/**
 * A reply in the making: parts in the order in which the citizen will read them.
 *
 * @param parts greeting, answers, notices, closing, signature
 */
public record Draft(List<Part> parts) {
  public static final Draft EMPTY = new Draft(List.of());

  public Draft {
    parts = List.copyOf(parts);
  }

  /** What a part is for. */
  public enum Role {
    GREETING,
    LEAD,
    ANSWER,
    NOTICE,
    OWN,
    CLOSING,
    SIGNATURE
  }

  /**
   * A stretch of the reply that knows where it comes from.
   *
   * @param role what it is for
   * @param source id of the article or template; empty for the consultant's own words
   * @param version version of the source; 0 when it has none
   * @param question number of the question that it answers, from 1; 0 for none
   * @param text Markdown, all fields filled in; a field that could not be filled stays as {@code
   *     {{…}}} and blocks sending
   * @param edited true once a person changed the text: it is then never overwritten
   * @param words the words of the letter that called for it; empty when none did
   */
  public record Part(
      Role role,
      String source,
      int version,
      int question,
      String text,
      boolean edited,
      String words) {
    public Part {
      // replies of the time before this was kept
      words = words == null ? "" : words;
    }

    public Part(Role role, String source, int version, int question, String text, boolean edited) {
      this(role, source, version, question, text, edited, "");
    }

    public Part withText(String newText) {
      return new Part(role, source, version, question, newText, true, words);
    }
  }
}
