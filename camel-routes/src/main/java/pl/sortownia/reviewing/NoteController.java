package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A word among colleagues: it stays in the history and never goes to the citizen. */
@Controller
class NoteController {
  private final Noting noting;
  private final Typing typing;
  private final Cover cover;

  NoteController(Noting noting, Typing typing, Cover cover) {
    this.noting = noting;
    this.typing = typing;
    this.cover = cover;
  }

  @PostMapping("/letters/{id}/note")
  String add(@PathVariable long id, @RequestParam String note, Typed typed, Principal who) {
    typing.keep(id, typed, who.getName());
    if (!note.isBlank()) {
      // the history outlives the letter, so it holds no personal data
      noting.note(id, note, cover.over(note.strip()), who.getName());
    }
    return "redirect:/letters/" + id;
  }
}
