package pl.sortownia.arriving;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /pytanie/{ticket}}: how far a question has come, for whoever has the private link. */
@Controller
class ProgressPage {
  private final Progress progress;
  private final Frame frame;

  ProgressPage(Progress progress, Frame frame) {
    this.progress = progress;
    this.frame = frame;
  }

  @GetMapping("/pytanie/{ticket}")
  ModelAndView show(@PathVariable String ticket, HttpServletRequest request) {
    return progress
        .of(ticket)
        .map(now -> page(now, request))
        .orElseGet(() -> frame.page("arriving/nieznane", HttpStatus.NOT_FOUND));
  }

  private ModelAndView page(Progress.Now now, HttpServletRequest request) {
    return frame
        .page("arriving/stan", HttpStatus.OK)
        .addObject("now", now)
        .addObject("sent", request.getParameter("wyslane") != null)
        .addObject("link", ServletUriComponentsBuilder.fromRequestUri(request).toUriString())
        .addObject("receivedAt", Polish.moment(now.receivedAt()))
        .addObject("dueOn", Polish.on(now.dueOn()))
        .addObject("answeredAt", now.answeredAt().map(Polish::moment).orElse(""));
  }
}
