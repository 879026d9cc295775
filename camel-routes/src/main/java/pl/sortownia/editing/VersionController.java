package pl.sortownia.editing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.editing.Editorial;
import pl.sortownia.knowledge.versions.Contents;

/** A text while it is written, and kept as a version. */
@Controller
@RequestMapping("/redakcja/{kind}/{id}")
class VersionController {
  private final Editorial editorial;
  private final Contents contents;
  private final TypedText typed;
  private final PiecePage page;
  private final LookPage look;

  VersionController(
      Editorial editorial, Contents contents, TypedText typed, PiecePage page, LookPage look) {
    this.editorial = editorial;
    this.contents = contents;
    this.typed = typed;
    this.page = page;
    this.look = look;
  }

  /**
   * @param widok {@code plik} for the file itself
   */
  @GetMapping
  String show(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String widok,
      Principal who,
      Model model) {
    if (Piece.kind(kind) == Kind.PARAMETERS && !widok.equals("plik")) {
      return "redirect:/redakcja/kwoty";
    }
    return page.edit(model, Piece.kind(kind), id, who.getName(), widok.equals("plik"));
  }

  /** What the check says of a text that nobody saved yet. */
  @PostMapping(path = "/look", headers = "HX-Request")
  String look(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      Model model) {
    boolean asFile = form.containsKey("text");
    String body = form.getFirst(asFile ? "text" : "body");
    String plain = body == null ? "" : body.replace("\r\n", "\n");
    look.fill(model, typed.of(Piece.kind(kind), id, form), asFile, plain);
    return "editing/look :: look";
  }

  /**
   * @param seen version that the editor had before them; 0 for the newest
   */
  @PostMapping("/draft")
  String save(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(defaultValue = "0") int seen,
      @RequestParam(defaultValue = "") String reason,
      Principal who) {
    var text = typed.of(Piece.kind(kind), id, form);
    String before = typed.newest(text.kind(), id).text();
    if (!before.equals(text.text())) {
      int from = seen == 0 ? contents.history(text.kind(), id).getFirst().version() : seen;
      editorial.save(text, from, who.getName(), reason);
    }
    String view = form.containsKey("text") ? "?widok=plik" : "";
    String amount = form.getFirst("amount");
    return amount == null
        ? "redirect:/redakcja/" + kind + "/" + id + view
        : "redirect:/redakcja/kwoty/" + amount;
  }
}
