package pl.sortownia.arriving;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** What {@link RequestSize} shows instead of the form. */
@Controller
class TooLargePage {
  private final Frame frame;

  TooLargePage(Frame frame) {
    this.frame = frame;
  }

  @RequestMapping(
      path = RequestSize.TOO_LARGE,
      method = {RequestMethod.GET, RequestMethod.POST})
  ModelAndView show() {
    return frame.page("arriving/za-duze", HttpStatus.CONTENT_TOO_LARGE);
  }
}
