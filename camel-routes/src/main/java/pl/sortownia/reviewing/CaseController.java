package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Mentions;
import pl.sortownia.letter.QueueList;

/** One letter, with everything that belongs to it. */
@Controller
class CaseController {
  private final LetterPage page;
  private final Rail rail;
  private final Looking looking;
  private final Taking taking;
  private final Mentions mentions;

  CaseController(LetterPage page, Rail rail, Looking looking, Taking taking, Mentions mentions) {
    this.mentions = mentions;
    this.taking = taking;
    this.looking = looking;
    this.page = page;
    this.rail = rail;
  }

  /**
   * @param edit true to open the draft for writing at once
   * @param find words of an article that is looked for, for a question
   */
  @GetMapping("/letters/{id}")
  String show(
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean edit,
      @RequestParam(defaultValue = "") String find,
      @RequestParam(defaultValue = "1") int question,
      Principal who,
      Model model) {
    if (!find.isBlank()) {
      looking.fill(model, id, question, find);
    }
    mentions.seen(id, who.getName());
    taking.renew(id, who.getName());
    rail.fillWithLetters(model, QueueList.WAITING, who.getName());
    model.addAttribute("edit", edit);
    return page.fill(model, id, who.getName());
  }
}
