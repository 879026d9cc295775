package pl.sortownia.classifier.questions;

/**
 * A stretch of a letter.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param asks whether it holds a question or a request
 */
public record Stretch(int from, int to, boolean asks) {

  /** Its words. */
  public String in(String text) {
    return text.substring(from, to);
  }

  /** From here to the end of a later stretch. */
  public Stretch upTo(Stretch later) {
    return new Stretch(from, later.to, asks || later.asks);
  }
}
