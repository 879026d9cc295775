package pl.sortownia.reviewing;

import java.time.Instant;
import java.util.List;
import pl.sortownia.letter.Attachment;
import pl.sortownia.letter.Letter;

/**
 * One letter of a case, or one reply of ours, as a page shows it.
 *
 * @param id of the letter; 0 for a reply
 * @param who wrote it, covered unless asked for
 * @param at when
 * @param text in marked stretches
 * @param folds what is folded away under it
 * @param attachments that came with it
 * @param links whose words and target differ
 * @param state of a reply in the outbox; empty for a letter
 */
record Sheet(
    long id,
    String who,
    Instant at,
    List<Stretch> text,
    List<Folded> folds,
    List<Attachment> attachments,
    List<Letter.Link> links,
    String state) {

  /**
   * A fold as a page shows it.
   *
   * @param kind what it is
   * @param lines how much it hides
   * @param reason why it was folded away
   */
  record Folded(String kind, long lines, String reason, String text) {}

  public boolean isOurs() {
    return id == 0;
  }
}
