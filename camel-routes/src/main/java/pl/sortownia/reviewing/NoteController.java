package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Diary;

/** A word among colleagues: it stays in the history and never goes to the citizen. */
@Controller
class NoteController {
  private final Diary diary;
  private final Typing typing;
  private final Cover cover;

  NoteController(Diary diary, Typing typing, Cover cover) {
    this.diary = diary;
    this.typing = typing;
    this.cover = cover;
  }

  @PostMapping("/letters/{id}/note")
  String add(@PathVariable long id, @RequestParam String note, Typed typed, Principal who) {
    typing.keep(id, typed, who.getName());
    if (!note.isBlank()) {
      // the history outlives the letter, so it holds no personal data
      diary.note(id, who.getName(), "note", "notatka: " + cover.over(note.strip()));
    }
    return "redirect:/letters/" + id;
  }
}
