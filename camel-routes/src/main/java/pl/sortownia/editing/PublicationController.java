package pl.sortownia.editing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.Difference;
import pl.sortownia.knowledge.editing.Editorial;
import pl.sortownia.knowledge.versions.ContentVersion;

/** The second pair of eyes; into force, out of it, and back to an earlier version. */
@Controller
@RequestMapping("/redakcja/{kind}/{id}")
class PublicationController {
  private final Editorial editorial;
  private final PiecePage page;
  private final LookPage look;

  PublicationController(Editorial editorial, PiecePage page, LookPage look) {
    this.editorial = editorial;
    this.page = page;
    this.look = look;
  }

  /** What would change, before anybody says that it may. */
  @GetMapping("/publikacja")
  String show(@PathVariable String kind, @PathVariable String id, Principal who, Model model) {
    Kind of = Piece.kind(kind);
    ContentVersion newest = page.head(model, of, id, who.getName());
    String before =
        model.getAttribute("inForce") instanceof ContentVersion it ? it.source().text() : "";
    Source text = newest.source();
    model.addAttribute("changes", !before.equals(text.text()));
    model.addAttribute("difference", Difference.rows(before, text.text()));
    model.addAttribute("users", editorial.users(of, id));
    look.fill(model, text, true, text.text());
    return "editing/publication";
  }

  @PostMapping("/review")
  String review(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Principal who) {
    editorial.review(Piece.kind(kind), id, version, who.getName(), reason);
    return back(kind, id);
  }

  /**
   * @param again true to put the text of an earlier version in force again
   */
  @PostMapping("/publication")
  String publish(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(defaultValue = "false") boolean again,
      @RequestParam(defaultValue = "") String reason,
      Principal who) {
    if (again) {
      editorial.rollback(Piece.kind(kind), id, version, who.getName(), reason);
    } else {
      editorial.publish(Piece.kind(kind), id, version, who.getName(), reason);
    }
    return back(kind, id);
  }

  @DeleteMapping("/publication")
  String withdraw(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Principal who) {
    editorial.withdraw(Piece.kind(kind), id, who.getName(), reason);
    return back(kind, id);
  }

  private static String back(String kind, String id) {
    return "redirect:/redakcja/" + kind + "/" + id + "/publikacja";
  }
}
