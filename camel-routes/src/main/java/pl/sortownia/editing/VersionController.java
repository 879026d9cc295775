package pl.sortownia.editing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.Editorial;
import pl.sortownia.knowledge.versions.ContentRefused;
import pl.sortownia.knowledge.versions.Contents;

/** A text while it is written, and kept as a version. */
@Controller
@RequestMapping("/redakcja/{kind}/{id}")
class VersionController {
  private final Editorial editorial;
  private final Contents contents;
  private final PiecePage page;

  VersionController(Editorial editorial, Contents contents, PiecePage page) {
    this.editorial = editorial;
    this.contents = contents;
    this.page = page;
  }

  /** What the check says of a text that nobody saved yet. */
  @PostMapping(path = "/look", headers = "HX-Request")
  String look(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam String text,
      @RequestHeader("HX-Request") String script,
      Model model) {
    page.look(model, typed(kind, id, text));
    return "editing/look :: look";
  }

  @PostMapping("/draft")
  String save(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String reason,
      Principal who) {
    editorial.save(typed(kind, id, text), who.getName(), reason);
    return "redirect:/redakcja/" + kind + "/" + id;
  }

  private Source typed(String kind, String id, String text) {
    Source before =
        contents.history(Kind.of(kind), id).stream()
            .findFirst()
            .orElseThrow(() -> new ContentRefused("Nie ma „" + id + "”."))
            .source();
    // browsers send line ends as CR LF
    String plain = text.replace("\r\n", "\n");
    return new Source(before.kind(), id, before.version(), before.path(), plain);
  }
}
