package pl.sortownia.board;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.sortownia.knowledge.CautionDial;
import pl.sortownia.knowledge.CautionDial.Saved;
import pl.sortownia.knowledge.CautionDial.Wish;

/** The caution dial: looked at before it is saved, recorded when it is, and undone by a wish. */
@Controller
@RequestMapping("/tablica/ostroznosc")
class DialController {
  private final Dial dial;
  private final CautionDial caution;

  DialController(Dial dial, CautionDial caution) {
    this.dial = dial;
    this.caution = caution;
  }

  /**
   * @param common wished precision in percent; without it, what holds
   * @param fields {@code s.INTENT} is the wish for one intent
   * @param part whether only what changes is asked for
   */
  @GetMapping
  String show(
      @RequestParam(name = "precyzja", defaultValue = "") String common,
      @RequestParam Map<String, String> fields,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      Model model) {
    Optional<Wish> now = caution.now();
    boolean proposed = !common.isEmpty();
    Wish wish =
        proposed
            ? Dial.wish(common, fields)
            : now.orElseGet(() -> new Wish(caution.thresholds(now).targetPrecision(), Map.of()));
    model.addAttribute("view", dial.view(wish));
    model.addAttribute("proposed", proposed);
    model.addAttribute("lowest", Dial.LOWEST);
    model.addAttribute("highest", Dial.HIGHEST);
    model.addAttribute("history", caution.history());
    return part ? "board/dial :: effect" : "board/dial";
  }

  @PostMapping
  String save(
      @RequestParam(name = "precyzja", defaultValue = "") String common,
      @RequestParam(name = "powod", defaultValue = "") String reason,
      @RequestParam Map<String, String> fields,
      Principal who,
      RedirectAttributes flash) {
    caution.save(Optional.of(Dial.wish(common, fields)), reason.strip(), who.getName());
    flash.addFlashAttribute("saved", true);
    return "redirect:/tablica/ostroznosc";
  }

  /** Back to an earlier wish; 0 for what the models folder says. */
  @PostMapping("/{id}/powrot")
  String back(@PathVariable long id, Principal who, RedirectAttributes flash) {
    Optional<Wish> earlier =
        caution.history().stream().filter(it -> it.id() == id).findFirst().flatMap(Saved::wish);
    String reason = id == 0 ? "powrót do wartości z modelu" : "powrót do zapisu nr " + id;
    caution.save(earlier, reason, who.getName());
    flash.addFlashAttribute("saved", true);
    return "redirect:/tablica/ostroznosc";
  }
}
