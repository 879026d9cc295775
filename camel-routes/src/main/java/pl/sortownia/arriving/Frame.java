package pl.sortownia.arriving;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pl.sortownia.letter.LetterSettings;
import pl.sortownia.letter.WorkingDays;

/** What every page of the citizens shows: who is asked, and by when a question is answered. */
@Component
class Frame {
  private final PortalSettings portal;
  private final LetterSettings cases;
  private final Clock clock;

  Frame(PortalSettings portal, LetterSettings cases, Clock clock) {
    this.portal = portal;
    this.cases = cases;
    this.clock = clock;
  }

  ModelAndView page(String view, HttpStatus status) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Polish.WARSAW);
    var page = new ModelAndView(view, status);
    page.addObject("office", portal.office());
    page.addObject("longest", portal.longest());
    page.addObject("answeredBy", Polish.on(WorkingDays.after(today, cases.workingDays())));
    return page;
  }
}
