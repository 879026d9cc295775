package pl.sortownia.editing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Kind;

/** The editors' room: everything they keep, and one piece of it. */
@Controller
class RoomController {
  private final Shelf shelf;
  private final PiecePage page;
  private final Library library;

  RoomController(Shelf shelf, PiecePage page, Library library) {
    this.shelf = shelf;
    this.page = page;
    this.library = library;
  }

  @GetMapping("/redakcja")
  String list(@RequestParam(defaultValue = "") String szukaj, Model model) {
    model.addAttribute("pieces", shelf.find(szukaj.strip()));
    model.addAttribute("words", szukaj);
    model.addAttribute("today", library.today());
    return "editing/room";
  }

  @GetMapping("/redakcja/{kind}/{id}")
  String show(@PathVariable String kind, @PathVariable String id, Principal who, Model model) {
    return page.fill(model, Kind.of(kind), id, who.getName());
  }
}
