package pl.sortownia.knowledge.content;

/**
 * Something wrong in the content: the place, the thing and the cure, in the editors' language.
 *
 * @param file path from the root of the content
 * @param line line in that file, from 1
 * @param weight whether it stops publishing or is only worth a look
 * @param words what is wrong
 * @param cure what to do about it
 */
public record Finding(String file, int line, Weight weight, String words, String cure) {

  /** How much it matters. */
  public enum Weight {
    /** Must not be published. */
    FAILS,
    /** An editor should look. */
    WARNS
  }

  public boolean fails() {
    return weight == Weight.FAILS;
  }

  @Override
  public String toString() {
    return "%s:%d: %s%s; %s".formatted(file, line, fails() ? "" : "uwaga: ", words, cure);
  }
}
