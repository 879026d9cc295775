package pl.sortownia.editing;

import java.time.LocalDate;
import java.util.Optional;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;

/**
 * A piece of content as the list shows it.
 *
 * @param title what people call it; its id when it has no title
 * @param version in force; 0 when none is
 * @param article when it is one that is in force
 * @param waits state of a newer version that waits for somebody; empty when none does
 */
record Piece(
    Kind kind, String id, String title, int version, Optional<Article> article, String waits) {

  static Piece inForce(Source source, Optional<Article> article, String title, String waits) {
    return new Piece(source.kind(), source.id(), title, source.version(), article, waits);
  }

  /** When an editor must look again; empty for what has no such day. */
  public Optional<LocalDate> reviewBy() {
    return article.map(Article::reviewBy);
  }

  public String kindInPolish() {
    return switch (kind) {
      case ARTICLE -> "artykuł";
      case TEMPLATE -> "wzór listu";
      case PARAMETERS -> "kwoty i daty";
      case SYNONYMS -> "słowa klientów";
      case JARGON -> "trudne słowa";
    };
  }
}
