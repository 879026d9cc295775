package pl.sortownia.editing;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.editing.Difference;
import pl.sortownia.knowledge.versions.ContentVersion;
import pl.sortownia.knowledge.versions.Contents;

/** What became of a piece: every version, who had it, and what it changed. */
@Controller
class HistoryController {
  private final Contents contents;
  private final PiecePage page;

  HistoryController(Contents contents, PiecePage page) {
    this.contents = contents;
    this.page = page;
  }

  /**
   * @param od the earlier version; 0 for the one before
   * @param wersja the version looked at; 0 for the newest
   */
  @GetMapping("/redakcja/{kind}/{id}/historia")
  String show(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int od,
      @RequestParam(defaultValue = "0") int wersja,
      Principal who,
      Model model) {
    Kind of = Piece.kind(kind);
    ContentVersion newest = page.head(model, of, id, who.getName());
    List<ContentVersion> history = contents.history(of, id);
    int to = wersja == 0 ? newest.version() : wersja;
    int from = od == 0 ? to - 1 : od;
    model.addAttribute("changes", contents.changes(of, id).reversed());
    model.addAttribute("to", to);
    model.addAttribute("from", from);
    model.addAttribute("newText", text(history, to));
    model.addAttribute("difference", Difference.rows(text(history, from), text(history, to)));
    return "editing/history";
  }

  private static String text(List<ContentVersion> history, int version) {
    return history.stream()
        .filter(it -> it.version() == version)
        .findFirst()
        .map(it -> it.source().text())
        .orElse("");
  }
}
