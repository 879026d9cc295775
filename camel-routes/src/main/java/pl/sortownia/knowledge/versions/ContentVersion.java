package pl.sortownia.knowledge.versions;

import java.time.Instant;
import pl.sortownia.knowledge.content.Source;

/**
 * One version of one piece of content.
 *
 * @param source the text itself, with kind, id and number of the version
 * @param author who wrote it
 * @param reviewer who read it; empty until somebody did
 * @param reason why it was written
 * @param at when it was written
 */
public record ContentVersion(
    Source source, State state, String author, String reviewer, String reason, Instant at) {

  public int version() {
    return source.version();
  }
}
