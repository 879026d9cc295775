package pl.sortownia.editing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.versions.ContentVersion;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.State;

/** Everything that an editor keeps: what is in force, and what waits to be. */
@Component
class Shelf {
  private final Library library;
  private final Contents contents;

  Shelf(Library library, Contents contents) {
    this.library = library;
    this.contents = contents;
  }

  /** Pieces that hold all these words in title, id or text; those that wait for somebody first. */
  List<Piece> find(String words) {
    Published now = library.now();
    Map<String, ContentVersion> waiting = waiting();
    Stream<Piece> inForce =
        now.sources().stream()
            .filter(it -> holds(it, words))
            .map(it -> piece(now, it, Optional.ofNullable(waiting.remove(key(it)))));
    List<Piece> known = inForce.toList();
    Stream<Piece> fresh =
        waiting.values().stream().filter(it -> holds(it.source(), words)).map(Shelf::fresh);
    return Stream.concat(fresh, known.stream())
        .sorted(
            Comparator.comparing((Piece it) -> it.waits().isEmpty())
                .thenComparing(it -> it.kind().ordinal())
                .thenComparing(Piece::title))
        .toList();
  }

  private Map<String, ContentVersion> waiting() {
    var newest = new HashMap<String, ContentVersion>();
    Stream.concat(contents.in(State.DRAFT).stream(), contents.in(State.REVIEWED).stream())
        .filter(it -> it.version() > inForce(it.source()))
        .forEach(
            it -> newest.merge(key(it.source()), it, (a, b) -> a.version() > b.version() ? a : b));
    return newest;
  }

  private int inForce(Source of) {
    return library.now().sources().stream()
        .filter(it -> key(it).equals(key(of)))
        .findFirst()
        .map(Source::version)
        .orElse(0);
  }

  private static Piece piece(Published now, Source source, Optional<ContentVersion> waits) {
    var article = now.article(source.id()).filter(it -> source.path().startsWith("knowledge/"));
    String title =
        article
            .map(it -> it.title())
            .or(() -> now.template(source.id()).map(Template::title))
            .orElse(source.id());
    return Piece.inForce(source, article, title, waits.map(it -> it.state().id()).orElse(""));
  }

  private static Piece fresh(ContentVersion it) {
    Source source = it.source();
    return new Piece(source.kind(), source.id(), source.id(), 0, Optional.empty(), it.state().id());
  }

  private static boolean holds(Source source, String words) {
    String all = (source.id() + " " + source.text()).toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }

  private static String key(Source source) {
    return source.kind().id() + "/" + source.id();
  }
}
