package pl.sortownia.reviewing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles found while somebody types words into the panel of a question. */
@Controller
class ArticlesController {
  private final Looking looking;

  ArticlesController(Looking looking) {
    this.looking = looking;
  }

  @GetMapping("/letters/{id}/articles")
  String find(
      @PathVariable long id,
      @RequestParam int question,
      @RequestParam(defaultValue = "") String find,
      Model model) {
    looking.fill(model, id, question, find);
    return "reviewing/articles :: found";
  }
}
