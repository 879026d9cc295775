package pl.sortownia.editing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.editing.Editorial;

/** The second pair of eyes; into force, out of it, and back to an earlier version. */
@Controller
@RequestMapping("/redakcja/{kind}/{id}")
class PublicationController {
  private final Editorial editorial;

  PublicationController(Editorial editorial) {
    this.editorial = editorial;
  }

  @PostMapping("/review")
  String review(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Principal who) {
    editorial.review(Kind.of(kind), id, version, who.getName(), reason);
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
      editorial.rollback(Kind.of(kind), id, version, who.getName(), reason);
    } else {
      editorial.publish(Kind.of(kind), id, version, who.getName(), reason);
    }
    return back(kind, id);
  }

  @DeleteMapping("/publication")
  String withdraw(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Principal who) {
    editorial.withdraw(Kind.of(kind), id, who.getName(), reason);
    return back(kind, id);
  }

  private static String back(String kind, String id) {
    return "redirect:/redakcja/" + kind + "/" + id;
  }
}
