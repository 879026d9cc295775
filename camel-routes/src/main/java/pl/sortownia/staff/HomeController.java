package pl.sortownia.staff;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: the login page, and from there to what the person works with. */
@Controller
class HomeController {
  @GetMapping("/login")
  String login() {
    return "login";
  }

  @GetMapping("/")
  String home(Authentication who) {
    if (has(who, Role.CONSULTANT)) {
      return "redirect:/letters";
    }
    if (has(who, Role.EDITOR)) {
      return "redirect:/redakcja";
    }
    if (has(who, Role.SUPERVISOR)) {
      return "redirect:/tablica";
    }
    return has(who, Role.OPERATOR) ? "redirect:/actuator/health" : "welcome";
  }

  private static boolean has(Authentication who, Role role) {
    return who.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .anyMatch(("ROLE_" + role.name())::equals);
  }
}
