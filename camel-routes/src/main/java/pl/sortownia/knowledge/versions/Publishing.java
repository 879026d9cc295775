package pl.sortownia.knowledge.versions;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;

/**
 * The way of a version: draft, reviewed by a second pair of eyes, published; and back out again.
 * Every step wants to know who takes it and why.
 */
@Component
public class Publishing {
  private final Contents contents;
  private final Clock clock;

  public Publishing(Contents contents, Clock clock) {
    this.contents = contents;
    this.clock = clock;
  }

  /** Keeps a draft: a new version, or the newest one while it is still the author's own draft. */
  @Transactional
  public ContentVersion draft(Source text, String author, String reason) {
    contents.lock();
    int newest = contents.newest(text.kind(), text.id());
    boolean goesOn =
        newest > 0
            && one(text.kind(), text.id(), newest).state() == State.DRAFT
            && one(text.kind(), text.id(), newest).author().equals(author);
    int version = goesOn ? newest : newest + 1;
    Source source = new Source(text.kind(), text.id(), version, text.path(), text.text());
    if (goesOn) {
      contents.rewrite(source, author, reason);
    } else {
      contents.insert(made(source, State.DRAFT, author, "", reason));
    }
    return one(text.kind(), text.id(), version);
  }

  /** A second pair of eyes has read it. */
  @Transactional
  public ContentVersion review(Kind kind, String id, int version, String reviewer, String reason) {
    contents.lock();
    ContentVersion it = in(State.DRAFT, kind, id, version);
    if (it.author().equals(reviewer)) {
      throw new ContentRefused(
          "Wersję %d „%s” napisał(a) %s; musi ją sprawdzić inna osoba."
              .formatted(version, id, reviewer));
    }
    contents.reviewed(it.source(), reviewer);
    contents.move(it.source(), State.REVIEWED, reviewer, reason);
    return one(kind, id, version);
  }

  /** Puts a reviewed version in force, on every node within about a second. */
  @Transactional
  public ContentVersion publish(Kind kind, String id, int version, String who, String reason) {
    contents.lock();
    ContentVersion it = in(State.REVIEWED, kind, id, version);
    if (contents.history(kind, id).stream()
        .anyMatch(other -> other.version() > version && isOut(other.state()))) {
      throw new ContentRefused(
          "Wersja %d „%s” jest starsza niż opublikowana; zapisz jej tekst jako nowy szkic."
              .formatted(version, id));
    }
    contents.move(it.source(), State.PUBLISHED, who, reason);
    contents.tick();
    return one(kind, id, version);
  }

  /** Takes a piece out of force: it is never suggested nor sent until it is published again. */
  @Transactional
  public void withdraw(Kind kind, String id, String who, String reason) {
    contents.lock();
    ContentVersion it =
        contents.history(kind, id).stream()
            .filter(v -> isOut(v.state()))
            .findFirst()
            .filter(v -> v.state() == State.PUBLISHED)
            .orElseThrow(() ->
                new ContentRefused("„" + id + "” nie jest opublikowane; nie ma czego wycofać."));
    contents.move(it.source(), State.WITHDRAWN, who, reason);
    contents.tick();
  }

  /** Publishes the text of an earlier version again, as a new one: it was reviewed already. */
  @Transactional
  public ContentVersion rollback(Kind kind, String id, int to, String who, String reason) {
    contents.lock();
    ContentVersion old = one(kind, id, to);
    if (!isOut(old.state())) {
      throw new ContentRefused(
          "Wersja %d „%s” nigdy nie była opublikowana; wybierz inną.".formatted(to, id));
    }
    return release(old.source(), who, old.reviewer(), reason + " (powrót do wersji " + to + ")");
  }

  /** Puts a text in force that somebody else has read outside the office: in git, at a release. */
  @Transactional
  public ContentVersion release(Source text, String author, String reviewer, String reason) {
    contents.lock();
    int version = contents.newest(text.kind(), text.id()) + 1;
    Source source = new Source(text.kind(), text.id(), version, text.path(), text.text());
    contents.insert(made(source, State.PUBLISHED, author, reviewer, reason));
    contents.tick();
    return one(text.kind(), text.id(), version);
  }

  private ContentVersion in(State state, Kind kind, String id, int version) {
    ContentVersion it = one(kind, id, version);
    if (it.state() != state) {
      throw new ContentRefused(
          "Wersja %d „%s” jest w stanie %s, a nie %s; odśwież stronę."
              .formatted(version, id, it.state().id(), state.id()));
    }
    return it;
  }

  private ContentVersion one(Kind kind, String id, int version) {
    return contents
        .one(kind, id, version)
        .orElseThrow(() -> new ContentRefused("Nie ma wersji " + version + " „" + id + "”."));
  }

  private ContentVersion made(
      Source source, State state, String author, String reviewer, String reason) {
    Instant at = clock.instant();
    return new ContentVersion(source, state, author, reviewer, reason, at);
  }

  private static boolean isOut(State state) {
    return state == State.PUBLISHED || state == State.WITHDRAWN;
  }
}
