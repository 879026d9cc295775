package pl.sortownia.reviewing;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.sortownia.knowledge.drafting.Rendering;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.StaleCase;

/** One answer to many: each reply is seen before, and all can be called back together. */
@Controller
class ManyController {
  private final Many many;
  private final Cases cases;
  private final Replying replying;
  private final Taking taking;
  private final Rendering rendering;
  private final Rail rail;

  ManyController(
      Many many, Cases cases, Replying replying, Taking taking, Rendering rendering, Rail rail) {
    this.many = many;
    this.cases = cases;
    this.replying = replying;
    this.taking = taking;
    this.rendering = rendering;
    this.rail = rail;
  }

  /** A letter that was not answered with the others, and why. */
  record Left(long id, String number, String why) {}

  @GetMapping("/letters/{id}/many")
  String show(@PathVariable long id, Principal who, Model model) {
    Case first = cases.one(id).orElseThrow(() -> new Missing("Nie ma listu o tym numerze."));
    rail.fill(model, who.getName());
    model.addAttribute("its", first);
    model.addAttribute("twins", many.twins(first));
    model.addAttribute("rendering", rendering);
    return "reviewing/many";
  }

  /**
   * @param to letters to answer, each with the version that the page showed: {@code id-version}
   */
  @PostMapping("/letters/{id}/many")
  String send(
      @PathVariable long id,
      @RequestParam(defaultValue = "") List<String> to,
      Principal who,
      RedirectAttributes flash) {
    Case first = cases.one(id).orElseThrow(() -> new Missing("Nie ma listu o tym numerze."));
    var sent = new ArrayList<Long>();
    var left = new ArrayList<Left>();
    for (String each : to) {
      String[] part = each.split("-");
      answer(first, Long.parseLong(part[0]), Long.parseLong(part[1]), who.getName(), sent, left);
    }
    flash.addFlashAttribute("sentMany", sent).addFlashAttribute("left", left);
    return "redirect:/letters/" + id;
  }

  private void answer(
      Case first, long other, long version, String who, List<Long> sent, List<Left> left) {
    try {
      many.answer(first, other, version, who);
      sent.add(other);
    } catch (StaleCase changed) {
      left.add(left(other, "list zmienił się, odkąd go widzisz"));
    } catch (Refused refused) {
      left.add(left(other, String.valueOf(refused.getMessage())));
    }
  }

  private Left left(long id, String why) {
    return new Left(id, cases.one(id).map(Case::number).orElse(""), why);
  }

  /** Calls all of them back; they wait again. */
  @DeleteMapping("/letters/many")
  String callBack(@RequestParam List<Long> id, Principal who, RedirectAttributes flash) {
    var left = new ArrayList<Left>();
    for (long each : id) {
      try {
        replying.callBack(each, who.getName());
        long version = cases.one(each).map(Case::version).orElse(0L);
        taking.putBack(each, version, who.getName());
      } catch (Refused refused) {
        left.add(left(each, String.valueOf(refused.getMessage())));
      }
    }
    flash.addFlashAttribute("calledBack", id.size() - left.size()).addFlashAttribute("left", left);
    return "redirect:/letters";
  }
}
