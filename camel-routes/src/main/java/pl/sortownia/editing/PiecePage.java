package pl.sortownia.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.editing.ArticleForm;
import pl.sortownia.knowledge.editing.TemplateForm;
import pl.sortownia.knowledge.editing.WordsForm;
import pl.sortownia.knowledge.versions.ContentVersion;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.State;

/** One piece of content: what stands above all its pages, and the form of its text. */
@Component
class PiecePage {
  private final Contents contents;
  private final Library library;
  private final Classifiers classifiers;
  private final LookPage look;
  private final Wording wording;

  PiecePage(
      Contents contents, Library library, Classifiers classifiers, LookPage look, Wording wording) {
    this.contents = contents;
    this.library = library;
    this.classifiers = classifiers;
    this.look = look;
    this.wording = wording;
  }

  /** Title, state and tabs; returns the newest version. */
  ContentVersion head(Model model, Kind kind, String id, String who) {
    List<ContentVersion> history = contents.history(kind, id);
    if (history.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    ContentVersion newest = history.getFirst();
    model.addAttribute("history", history);
    model.addAttribute("newest", newest);
    model.addAttribute("inForce", inForce(history).orElse(null));
    model.addAttribute("ownDraft", newest.author().equals(who));
    model.addAttribute("title", title(newest.source()));
    model.addAttribute("base", wording.address(newest.source()));
    return newest;
  }

  static Optional<ContentVersion> inForce(List<ContentVersion> history) {
    return history.stream()
        .filter(it -> it.state() == State.PUBLISHED || it.state() == State.WITHDRAWN)
        .findFirst()
        .filter(it -> it.state() == State.PUBLISHED);
  }

  private String title(Source it) {
    return switch (it.kind()) {
      case ARTICLE -> Article.read(it, new Findings()).map(Article::title).orElse(it.id());
      case TEMPLATE -> Template.read(it, new Findings()).map(Template::title).orElse(it.id());
      case PARAMETERS, SYNONYMS, JARGON -> wording.title(it);
    };
  }

  /** The text to edit: as a form, or as the file when it is wished or cannot be read otherwise. */
  String edit(Model model, Kind kind, String id, String who, boolean asFile) {
    Source text = head(model, kind, id, who).source();
    boolean file = asFile || !form(model, text);
    lists(model);
    look.fill(model, text, file, body(model, text));
    return "editing/piece";
  }

  private static String body(Model model, Source text) {
    return switch (model.getAttribute("form")) {
      case ArticleForm it -> it.body();
      case TemplateForm it -> it.body();
      case null, default -> text.text();
    };
  }

  private static boolean form(Model model, Source text) {
    Optional<?> form =
        switch (text.kind()) {
          case ARTICLE -> ArticleForm.of(text);
          case TEMPLATE -> TemplateForm.of(text);
          case SYNONYMS, JARGON -> Optional.of(WordsForm.of(text));
          case PARAMETERS -> Optional.empty();
        };
    form.ifPresent(it -> model.addAttribute("form", it));
    return form.isPresent();
  }

  /** What fields offer while something is typed into them. */
  void lists(Model model) {
    model.addAttribute("taxonomy", classifiers.current().taxonomy());
    model.addAttribute("parameters", library.parameters().byId().values());
  }

  Taxonomy taxonomy() {
    return classifiers.current().taxonomy();
  }
}
