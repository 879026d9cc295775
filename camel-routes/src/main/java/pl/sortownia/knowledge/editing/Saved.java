package pl.sortownia.knowledge.editing;

import java.util.List;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.versions.ContentVersion;

/**
 * A draft that was kept, and what the check says of it.
 *
 * @param findings of this text, and of others that it would break
 */
public record Saved(ContentVersion version, List<Finding> findings) {

  /** Whether it may go on to review. */
  public boolean isSound() {
    return findings.stream().noneMatch(Finding::fails);
  }
}
