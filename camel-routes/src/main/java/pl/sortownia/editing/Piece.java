package pl.sortownia.editing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.letter.Uses;

/**
 * A piece of content as the list shows it.
 *
 * @param title what people call it; its id when it has no title
 * @param topic id; empty for what belongs to none
 * @param version in force; 0 when none is
 * @param article when it is one that is in force
 * @param waits state of a newer version that waits for somebody; empty when none does
 * @param use how often it was sent of late
 */
record Piece(
    Kind kind,
    String id,
    String title,
    String topic,
    int version,
    Optional<Article> article,
    String waits,
    Uses.Use use) {

  /** The kind that an address names. */
  static Kind kind(String id) {
    try {
      return Kind.of(id);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no kind " + id, e);
    }
  }

  /** When an editor must look again; empty for what has no such day. */
  public Optional<LocalDate> reviewBy() {
    return article.map(Article::reviewBy);
  }

  public boolean toVerify() {
    return article.map(it -> !it.verify().isEmpty()).orElse(false);
  }

  /** Whether it is in force but may not be sent on a day. */
  public boolean outOfDate(LocalDate day) {
    return article.map(it -> !it.validOn(day)).orElse(false);
  }
}
