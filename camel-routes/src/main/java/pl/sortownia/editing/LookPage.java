package pl.sortownia.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.check.ReadingLevel;
import pl.sortownia.knowledge.content.Document;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.drafting.Rendering;
import pl.sortownia.knowledge.drafting.Sample;
import pl.sortownia.knowledge.editing.Editorial;
import pl.sortownia.letter.Draft;

/** What the check says of a text, and how a citizen would read it. */
@Component
class LookPage {
  private final Editorial editorial;
  private final Library library;
  private final Sample sample;
  private final Rendering rendering;

  LookPage(Editorial editorial, Library library, Sample sample, Rendering rendering) {
    this.editorial = editorial;
    this.library = library;
    this.sample = sample;
    this.rendering = rendering;
  }

  /**
   * A part of the letter, as HTML.
   *
   * @param own whether it comes from the text that is looked at
   */
  record Seen(String html, boolean own) {}

  /**
   * @param asFile whether the editor has the file itself before them, not a form
   * @param body the text under the head, as it stands in the field
   */
  void fill(Model model, Source text, boolean asFile, String body) {
    List<Finding> findings = findings(text);
    Published content = editorial.with(text);
    model.addAttribute("source", text);
    model.addAttribute("notes", Note.of(text, findings, asFile));
    model.addAttribute("faults", findings.stream().filter(Finding::fails).count());
    model.addAttribute("seen", seen(content, text));
    boolean prose = text.kind() == Kind.ARTICLE || text.kind() == Kind.TEMPLATE;
    Optional<Document> document = prose ? Document.read(text, new Findings()) : Optional.empty();
    document.ifPresent(it -> model.addAttribute("level", ReadingLevel.of(it.body())));
    model.addAttribute("limit", ReadingLevel.LIMIT);
    model.addAttribute("swaps", prose ? Swap.in(body, content) : List.of());
    model.addAttribute("asFile", asFile);
    if (text.kind() == Kind.PARAMETERS) {
      model.addAttribute("changed", editorial.changedBy(text));
    }
  }

  /** That nobody uses an amount is no matter of the one that is being changed. */
  private List<Finding> findings(Source text) {
    return editorial.preview(text).stream()
        .filter(it -> text.kind() != Kind.PARAMETERS || it.fails())
        .toList();
  }

  private List<Seen> seen(Published content, Source text) {
    Optional<Draft> letter = sample.letter(content, text, library.today());
    return letter.map(Draft::parts).orElse(List.of()).stream()
        .filter(it -> !it.text().isBlank())
        .map(it -> new Seen(rendering.html(it.text()), it.source().equals(text.id())))
        .toList();
  }
}
