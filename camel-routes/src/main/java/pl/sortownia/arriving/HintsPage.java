package pl.sortownia.arriving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /pytanie/podpowiedzi}: what the form shows under a question while it is typed. A POST,
 * since a question may hold what must not stand in an address, which servers write down.
 */
@Controller
class HintsPage {
  private final Hints hints;
  private final Privacy privacy;
  private final PortalSettings settings;
  private final Pace pace;

  HintsPage(Hints hints, Privacy privacy, PortalSettings settings, Clock clock) {
    this.hints = hints;
    this.privacy = privacy;
    this.settings = settings;
    this.pace = new Pace(settings.pace().window(), clock);
  }

  @PostMapping("/pytanie/podpowiedzi")
  ModelAndView show(@RequestParam(defaultValue = "") String question, HttpServletRequest request) {
    boolean calm = pace.oneMore(request.getRemoteAddr()) <= settings.pace().hints();
    return new ModelAndView("arriving/podpowiedzi")
        .addObject("personal", calm ? privacy.in(question) : List.of())
        .addObject("hints", calm ? hints.on(question) : List.of());
  }
}
