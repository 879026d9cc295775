package pl.sortownia.reviewing;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Mentions;

/** Letters to which colleagues called this person. */
@Controller
@RequestMapping("/letters/mentions")
class MentionsController {
  private final Mentions mentions;
  private final Cases cases;
  private final Rail rail;

  MentionsController(Mentions mentions, Cases cases, Rail rail) {
    this.mentions = mentions;
    this.cases = cases;
    this.rail = rail;
  }

  /** A call with the letter that it is about. */
  record Called(Mentions.Mention mention, Case its) {}

  @GetMapping
  String show(Principal who, Model model) {
    rail.fill(model, who.getName());
    List<Called> called =
        mentions.open(who.getName()).stream()
            .flatMap(it -> cases.one(it.caseId()).map(its -> new Called(it, its)).stream())
            .toList();
    model.addAttribute("called", called);
    return "reviewing/mentions";
  }

  /** Seen without opening the letter. */
  @PostMapping
  String seen(@RequestParam long id, Principal who) {
    mentions.seen(id, who.getName());
    return "redirect:/letters/mentions";
  }
}
