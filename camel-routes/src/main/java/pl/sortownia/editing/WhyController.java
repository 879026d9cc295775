package pl.sortownia.editing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.insight.Why;
import pl.sortownia.knowledge.versions.ContentRefused;
import pl.sortownia.letter.Letter;
import pl.sortownia.letter.Masking;
import pl.sortownia.letter.PastLetters;

/** Why an article was not suggested for a letter, or for words that an editor types. */
@Controller
class WhyController {
  private final Why why;
  private final PastLetters past;
  private final PiecePage page;
  private final PersonalDataFinder finder = new PersonalDataFinder();

  WhyController(Why why, PastLetters past, PiecePage page) {
    this.why = why;
    this.past = past;
    this.page = page;
  }

  @GetMapping("/redakcja/article/{id}/dlaczego")
  String ask(@PathVariable String id, Principal who, Model model) {
    page.head(model, Kind.ARTICLE, id, who.getName());
    model.addAttribute("list", "");
    model.addAttribute("slowa", "");
    return "editing/why";
  }

  /**
   * @param list number of a letter
   * @param slowa words of a letter, when it has no number
   */
  @PostMapping("/redakcja/article/{id}/dlaczego")
  String answer(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String slowa,
      Principal who,
      Model model) {
    page.head(model, Kind.ARTICLE, id, who.getName());
    model.addAttribute("list", list);
    model.addAttribute("slowa", slowa);
    if (list.isBlank()) {
      model.addAttribute("cases", why.of(id, "", slowa));
    } else {
      Letter letter =
          past.numbered(list.strip())
              .orElseThrow(() -> new ContentRefused("Nie ma listu o numerze „" + list + "”."));
      model.addAttribute("cases", why.of(id, letter.head().subject(), letter.text()));
    }
    model.addAttribute("why", this);
    return "editing/why";
  }

  /** Words of a letter, personal data covered. */
  public String masked(String text) {
    return Masking.mask(text, finder.find(text));
  }
}
