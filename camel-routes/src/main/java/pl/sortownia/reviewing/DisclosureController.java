package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sortownia.letter.Diary;

/** Somebody asks to see the personal data of one letter: recorded first, shown then. */
@Controller
class DisclosureController {
  private final Diary diary;
  private final Cover cover;
  private final Typing typing;

  DisclosureController(Diary diary, Cover cover, Typing typing) {
    this.diary = diary;
    this.cover = cover;
    this.typing = typing;
  }

  @PostMapping("/letters/{id}/disclosure")
  String show(@PathVariable long id, Typed typed, Principal who) {
    typing.keep(id, typed, who.getName());
    diary.note(id, who.getName(), "disclosed", "pokazano dane osobowe");
    cover.lift(id);
    return "redirect:/letters/" + id;
  }
}
