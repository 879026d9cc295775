package pl.sortownia.editing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.knowledge.Backtest;
import pl.sortownia.knowledge.insight.Rehearsal;
import pl.sortownia.letter.Masking;

/** The newest version tried on letters of the past, when an editor asks for it. */
@Controller
class RehearsalController {
  private final Rehearsal rehearsal;
  private final TypedText typed;
  private final PersonalDataFinder finder = new PersonalDataFinder();

  RehearsalController(Rehearsal rehearsal, TypedText typed) {
    this.rehearsal = rehearsal;
    this.typed = typed;
  }

  @PostMapping("/redakcja/{kind}/{id}/proba")
  String rehearse(@PathVariable String kind, @PathVariable String id, Model model) {
    Rehearsal.Result result = rehearsal.of(typed.newest(Piece.kind(kind), id));
    model.addAttribute("result", result);
    model.addAttribute("fates", Backtest.Fate.values());
    model.addAttribute("rehearsal", this);
    return "editing/rehearsal :: result";
  }

  /** The first words of a letter, personal data covered. */
  public String masked(String excerpt) {
    // a letter without a subject
    String words = excerpt.replaceFirst("^\\| ", "");
    return Masking.mask(words, finder.find(words));
  }
}
