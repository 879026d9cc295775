package pl.sortownia.editing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Kind;

/** The editors' room: everything they keep. */
@Controller
class RoomController {
  private final Shelf shelf;
  private final Library library;

  RoomController(Shelf shelf, Library library) {
    this.shelf = shelf;
    this.library = library;
  }

  @GetMapping("/redakcja")
  String list(
      @RequestParam(defaultValue = "") String szukaj,
      @RequestParam(defaultValue = "") String rodzaj,
      @RequestParam(defaultValue = "") String temat,
      @RequestParam(defaultValue = "") String stan,
      @RequestParam(defaultValue = "") String kolejnosc,
      Model model) {
    var wish = Wish.of(szukaj, rodzaj, temat, stan, kolejnosc);
    model.addAttribute("pieces", shelf.find(wish));
    // „wish” is the word of the desk's search in the layout
    model.addAttribute("wanted", wish);
    model.addAttribute("waitingPieces", shelf.waits());
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("today", library.today());
    model.addAttribute("days", Shelf.DAYS);
    return "editing/room";
  }
}
