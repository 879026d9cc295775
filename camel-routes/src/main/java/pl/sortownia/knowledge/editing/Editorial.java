package pl.sortownia.knowledge.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.UsedIn;
import pl.sortownia.knowledge.check.ContentCheck;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.versions.ContentRefused;
import pl.sortownia.knowledge.versions.ContentVersion;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.Publishing;

/** What an editor does; every deed that changes what citizens read goes through the check. */
@Component
public class Editorial {
  private final Contents contents;
  private final Publishing publishing;
  private final Library library;
  private final ContentCheck check;

  public Editorial(
      Contents contents, Publishing publishing, Library library, KnowledgeSettings settings) {
    this.contents = contents;
    this.publishing = publishing;
    this.library = library;
    this.check = new ContentCheck(Taxonomy.read(settings.home().resolve("models/taxonomy.yaml")));
  }

  /** What the check would say, while the editor is still typing. */
  public List<Finding> preview(Source text) {
    return check.checkChange(library.now(), text, library.today());
  }

  /** Everything as it would be with this text in force. */
  public Published with(Source text) {
    return library.now().with(text);
  }

  /** The first draft of a piece that was not there before. */
  public Saved begin(Source text, String author, String reason) {
    if (!contents.history(text.kind(), text.id()).isEmpty()) {
      throw new ContentRefused(
          "„%s” już istnieje. Wybierz inne id albo otwórz tamten tekst.".formatted(text.id()));
    }
    return save(text, author, reason);
  }

  /**
   * Keeps a draft that was made from a version, unless somebody else has written a newer one since.
   *
   * @param from number of the version that the editor had before them
   */
  public Saved save(Source text, int from, String author, String reason) {
    contents.history(text.kind(), text.id()).stream()
        .findFirst()
        .filter(it -> it.version() > from)
        .ifPresent(it -> {
          throw new ContentRefused(
              "Od otwarcia strony powstała wersja %d (%s). Otwórz ją i nanieś swoje zmiany; Twój tekst jest niżej."
                  .formatted(it.version(), it.author()));
        });
    return save(text, author, reason);
  }

  /** Keeps a draft, finished or not: work must not be lost for a missing comma. */
  public Saved save(Source text, String author, String reason) {
    return new Saved(publishing.draft(text, author, reason), preview(text));
  }

  public ContentVersion review(Kind kind, String id, int version, String reviewer, String reason) {
    sound(text(kind, id, version));
    return publishing.review(kind, id, version, reviewer, reason);
  }

  /** In force at once on this node, within about a second on the others. */
  public ContentVersion publish(Kind kind, String id, int version, String who, String reason) {
    sound(text(kind, id, version));
    ContentVersion published = publishing.publish(kind, id, version, who, reason);
    library.renew();
    return published;
  }

  /** Takes it out of force, unless something in force needs it. */
  public void withdraw(Kind kind, String id, String who, String reason) {
    List<Source> users = users(kind, id);
    if (!users.isEmpty()) {
      throw new ContentRefused(
          "„%s” jest używane w: %s. Najpierw zmień te teksty."
              .formatted(id, String.join(", ", users.stream().map(Source::id).toList())));
    }
    publishing.withdraw(kind, id, who, reason);
    library.renew();
  }

  public ContentVersion rollback(Kind kind, String id, int to, String who, String reason) {
    sound(text(kind, id, to));
    ContentVersion back = publishing.rollback(kind, id, to, who, reason);
    library.renew();
    return back;
  }

  /** What in force needs this. */
  public List<Source> users(Kind kind, String id) {
    var used = new UsedIn(library.now());
    return switch (kind) {
      case ARTICLE -> used.article(id);
      case TEMPLATE -> used.template(id);
      case PARAMETERS, SYNONYMS, JARGON -> List.of();
    };
  }

  /** Texts whose words change when this version of the parameters comes into force. */
  public List<Source> changedBy(Source parameters) {
    return new UsedIn(library.now()).changedBy(Parameters.read(parameters, new Findings()));
  }

  /** Line by line from one version to another. */
  public List<Difference.Row> difference(Kind kind, String id, int from, int to) {
    return Difference.rows(text(kind, id, from).text(), text(kind, id, to).text());
  }

  private Source text(Kind kind, String id, int version) {
    return contents
        .one(kind, id, version)
        .map(ContentVersion::source)
        .orElseThrow(() -> new ContentRefused("Nie ma wersji " + version + " „" + id + "”."));
  }

  private void sound(Source text) {
    Published now = library.now();
    Optional<Finding> fault =
        check.checkChange(now, text, library.today()).stream().filter(Finding::fails).findFirst();
    fault.ifPresent(it -> {
      throw new ContentRefused("Tekst wymaga poprawy: " + it);
    });
  }
}
