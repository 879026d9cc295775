package pl.sortownia.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.check.ReadingLevel;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.drafting.Rendering;
import pl.sortownia.knowledge.editing.Editorial;
import pl.sortownia.knowledge.versions.ContentVersion;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.State;

/** One piece of content with its text, what the check says of it, and all its versions. */
@Component
class PiecePage {
  static final String VIEW = "editing/piece";
  private final Contents contents;
  private final Library library;
  private final Editorial editorial;
  private final Rendering rendering;

  PiecePage(Contents contents, Library library, Editorial editorial, Rendering rendering) {
    this.contents = contents;
    this.library = library;
    this.editorial = editorial;
    this.rendering = rendering;
  }

  String fill(Model model, Kind kind, String id, String who) {
    List<ContentVersion> history = contents.history(kind, id);
    if (history.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    ContentVersion newest = history.getFirst();
    Optional<ContentVersion> inForce =
        history.stream()
            .filter(it -> it.state() == State.PUBLISHED || it.state() == State.WITHDRAWN)
            .findFirst()
            .filter(it -> it.state() == State.PUBLISHED);
    model.addAttribute("history", history);
    model.addAttribute("changes", contents.changes(kind, id).reversed());
    model.addAttribute("newest", newest);
    model.addAttribute("inForce", inForce.orElse(null));
    model.addAttribute("users", editorial.users(kind, id));
    model.addAttribute("ownDraft", newest.author().equals(who));
    inForce
        .filter(it -> it.version() < newest.version())
        .ifPresent(it ->
            model.addAttribute(
                "difference", editorial.difference(kind, id, it.version(), newest.version())));
    look(model, newest.source());
    return VIEW;
  }

  /** What the check says of a text, and how a citizen would read it. */
  void look(Model model, Source text) {
    model.addAttribute("source", text);
    model.addAttribute("findings", editorial.preview(text));
    Optional<Article> article =
        text.kind() == Kind.ARTICLE ? Article.read(text, new Findings()) : Optional.empty();
    model.addAttribute("article", article.orElse(null));
    article.ifPresent(it -> {
      String filled = Amounts.fill(it.text(), library.parameters(), library.today());
      model.addAttribute("level", ReadingLevel.of(it.text()));
      model.addAttribute("seen", rendering.html(filled));
    });
  }
}
