package pl.sortownia.editing;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.versions.ContentVersion;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.State;
import pl.sortownia.letter.Uses;

/** Everything that an editor keeps: what is in force, and what waits to be. */
@Component
class Shelf {
  /** Over how many days the uses of an article are counted. */
  static final int DAYS = 90;

  private final Library library;
  private final Contents contents;
  private final Classifiers classifiers;
  private final Uses uses;
  private final Wording wording;
  private final Clock clock;

  Shelf(
      Library library,
      Contents contents,
      Classifiers classifiers,
      Uses uses,
      Wording wording,
      Clock clock) {
    this.library = library;
    this.contents = contents;
    this.classifiers = classifiers;
    this.uses = uses;
    this.wording = wording;
    this.clock = clock;
  }

  List<Piece> find(Wish wish) {
    Published now = library.now();
    Map<String, ContentVersion> waiting = waiting(now);
    Map<String, Uses.Use> used = uses.since(clock.instant().minus(Duration.ofDays(DAYS)));
    List<Piece> inForce =
        now.sources().stream()
            .map(it -> Map.entry(it, Optional.ofNullable(waiting.remove(key(it)))))
            .filter(it -> wish.holds(it.getKey()))
            .map(it -> piece(now, it.getKey(), it.getValue(), used))
            .toList();
    Stream<Piece> fresh =
        waiting.values().stream().filter(it -> wish.holds(it.source())).map(this::fresh);
    return Stream.concat(fresh, inForce.stream())
        .filter(it -> wish.fits(it, library.today()))
        .sorted(wish.order())
        .toList();
  }

  /** How many pieces wait for somebody. */
  long waits() {
    return waiting(library.now()).size();
  }

  private Map<String, ContentVersion> waiting(Published now) {
    var inForce = new HashMap<String, Integer>();
    now.sources().forEach(it -> inForce.put(key(it), it.version()));
    var newest = new HashMap<String, ContentVersion>();
    Stream.concat(contents.in(State.DRAFT).stream(), contents.in(State.REVIEWED).stream())
        .filter(it -> it.version() > inForce.getOrDefault(key(it.source()), 0))
        .forEach(
            it -> newest.merge(key(it.source()), it, (a, b) -> a.version() > b.version() ? a : b));
    return newest;
  }

  private Piece piece(
      Published now, Source source, Optional<ContentVersion> waits, Map<String, Uses.Use> used) {
    boolean isArticle = source.kind() == Kind.ARTICLE;
    Optional<Article> article = isArticle ? now.article(source.id()) : Optional.empty();
    Optional<Template> template =
        source.kind() == Kind.TEMPLATE ? now.template(source.id()) : Optional.empty();
    String title =
        article
            .map(it -> it.title())
            .or(() -> template.map(Template::title))
            .orElse(wording.title(source));
    return new Piece(
        source.kind(),
        source.id(),
        title,
        article.map(it -> taxonomy().topicOf(it.mainIntent())).orElse(""),
        source.version(),
        article,
        waits.map(it -> it.state().id()).orElse(""),
        isArticle ? used.getOrDefault(source.id(), Uses.Use.NEVER) : Uses.Use.NEVER);
  }

  private Piece fresh(ContentVersion it) {
    Source source = it.source();
    Optional<Article> article =
        source.kind() == Kind.ARTICLE ? Article.read(source, new Findings()) : Optional.empty();
    return new Piece(
        source.kind(),
        source.id(),
        article.map(Article::title).orElse(source.id()),
        article.map(a -> taxonomy().topicOf(a.mainIntent())).orElse(""),
        0,
        Optional.empty(),
        it.state().id(),
        Uses.Use.NEVER);
  }

  private Taxonomy taxonomy() {
    return classifiers.current().taxonomy();
  }

  private static String key(Source source) {
    return source.kind().id() + "/" + source.id();
  }
}
