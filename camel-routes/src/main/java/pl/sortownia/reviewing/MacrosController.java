package pl.sortownia.reviewing;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.staff.Role;

/** The macros of a person; a supervisor keeps those of everybody, too. */
@Controller
@RequestMapping("/letters/macros")
class MacrosController {
  private final Macros macros;
  private final Framing framing;
  private final Names names;
  private final Rail rail;

  MacrosController(Macros macros, Framing framing, Names names, Rail rail) {
    this.macros = macros;
    this.framing = framing;
    this.names = names;
    this.rail = rail;
  }

  @GetMapping
  String show(Authentication who, Model model) {
    rail.fill(model, who.getName());
    model.addAttribute("macros", macros.of(who.getName()));
    model.addAttribute("frames", framing.frames());
    model.addAttribute("colleagues", names.colleagues(who.getName()));
    model.addAttribute("teams", names.teams());
    model.addAttribute("finishes", Macro.Finish.values());
    model.addAttribute("supervises", supervises(who));
    return "reviewing/macros";
  }

  /**
   * @param reason of a closing
   * @param to colleague or group of a passing
   */
  @PostMapping
  String add(
      @RequestParam String name,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "keep") String finish,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "false") boolean shared,
      Authentication who) {
    var how = Macro.Finish.of(finish);
    String target =
        switch (how) {
          case CLOSE -> reason.strip();
          case PASS -> to;
          case KEEP, SEND -> "";
        };
    String owner = shared && supervises(who) ? "" : who.getName();
    if (!name.isBlank()) {
      macros.add(
          new Macro(0, name.strip(), owner, answer, words.strip(), note.strip(), how, target));
    }
    return "redirect:/letters/macros";
  }

  @DeleteMapping("/{id}")
  String remove(@PathVariable long id, Authentication who) {
    macros
        .one(id, who.getName())
        .filter(it -> !it.isShared() || supervises(who))
        .ifPresent(it -> macros.remove(it.id()));
    return "redirect:/letters/macros";
  }

  private static boolean supervises(Authentication who) {
    return who.getAuthorities().stream()
        .anyMatch(it -> ("ROLE_" + Role.SUPERVISOR).equals(it.getAuthority()));
  }
}
