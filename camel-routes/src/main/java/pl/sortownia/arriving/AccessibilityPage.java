package pl.sortownia.arriving;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /dostepnosc}: the accessibility statement (ustawa z 4.04.2019 o dostępności cyfrowej). */
@Controller
class AccessibilityPage {
  private final Frame frame;

  AccessibilityPage(Frame frame) {
    this.frame = frame;
  }

  @GetMapping("/dostepnosc")
  ModelAndView show() {
    return frame.page("arriving/dostepnosc", HttpStatus.OK);
  }
}
