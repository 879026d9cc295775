package pl.sortownia.knowledge.versions;

import java.util.Optional;
import pl.sortownia.knowledge.content.Source;

/**
 * Where a folder and the database say different things.
 *
 * @param folder what the folder holds, if it holds it
 * @param database what is published, if it is
 */
public record Gap(Optional<Source> folder, Optional<Source> database) {

  /** One of the two is there, or there would be no gap. */
  public Source either() {
    return folder.or(() -> database).orElseThrow();
  }

  @Override
  public String toString() {
    String what =
        folder.isEmpty()
            ? "only in the database"
            : database.isEmpty() ? "only in the folder" : "different";
    return what + ": " + either().path();
  }
}
