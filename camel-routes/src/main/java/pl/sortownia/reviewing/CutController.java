package pl.sortownia.reviewing;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Letters;

/** Where the questions of a letter begin and end: a person's word. */
@Controller
class CutController {
  private final Cutting cutting;
  private final Typing typing;
  private final Letters letters;
  private final Wishes wishes;

  CutController(Cutting cutting, Typing typing, Letters letters, Wishes wishes) {
    this.cutting = cutting;
    this.typing = typing;
    this.letters = letters;
    this.wishes = wishes;
  }

  /**
   * One of three ways.
   *
   * @param join number of a question that belongs to the one before it
   * @param begin and {@code end}: the marked words that are a question of their own
   * @param sentence each sentence with its question: {@code from-to-number}
   */
  @PostMapping("/letters/{id}/cut")
  String cut(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int join,
      @RequestParam(defaultValue = "0") int begin,
      @RequestParam(defaultValue = "0") int end,
      @RequestParam(defaultValue = "") List<String> sentence,
      Typed typed,
      Principal who) {
    var now = typing.keep(id, typed, who.getName());
    Letters.Kept letter = letters.one(typed.letter());
    List<Span> questions = wishes.questions(letter).stream().map(Span::of).toList();
    List<Span> cut;
    if (join > 0) {
      cut = Cuts.joined(questions, join);
    } else if (end > begin) {
      cut = Cuts.apart(questions, new Span(begin, end), letter.letter().text());
    } else {
      cut = Cuts.named(sentence);
    }
    cutting.cut(id, typed, now, cut, who.getName());
    return "redirect:/letters/" + id + (join > 1 ? "#pytanie-" + (join - 1) : "");
  }
}
