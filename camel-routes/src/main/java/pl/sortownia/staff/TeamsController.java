package pl.sortownia.staff;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Groups, kept by supervisors: who belongs to them, and which topics they take. */
@Controller
@RequestMapping("/zespoly")
class TeamsController {
  private final Teams teams;
  private final Accounts accounts;

  TeamsController(Teams teams, Accounts accounts) {
    this.teams = teams;
    this.accounts = accounts;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("teams", teams.all());
    model.addAttribute(
        "consultants",
        accounts.all().stream().filter(it -> it.roles().contains(Role.CONSULTANT)).toList());
    return "staff/teams";
  }

  @PostMapping
  String put(
      @RequestParam(defaultValue = "") String id,
      @RequestParam String name,
      @RequestParam(defaultValue = "") List<String> topics,
      @RequestParam(defaultValue = "") List<String> members) {
    String key = id.isEmpty() ? key(name) : id;
    if (!key.isEmpty()) {
      teams.put(new Team(key, name.strip(), topics, members));
    }
    return "redirect:/zespoly";
  }

  @DeleteMapping("/{id}")
  String remove(@PathVariable String id) {
    teams.remove(id);
    return "redirect:/zespoly";
  }

  /** „Emerytury i renty” as {@code emerytury-i-renty}. */
  private static String key(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('ł', 'l');
    String key =
        Normalizer.normalize(plain, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return key.substring(0, Math.min(60, key.length()));
  }
}
