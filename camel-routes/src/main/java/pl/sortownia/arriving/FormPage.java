package pl.sortownia.arriving;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** {@code /pytanie}: the question form. */
@Controller
class FormPage {
  private final FormDoor door;
  private final Frame frame;
  private final Topics topics;

  FormPage(FormDoor door, Frame frame, Topics topics) {
    this.door = door;
    this.frame = frame;
    this.topics = topics;
  }

  @GetMapping("/pytanie")
  ModelAndView open() {
    return page(door.open());
  }

  @PostMapping("/pytanie")
  ModelAndView send(Typed.Post post, HttpServletRequest request) {
    return switch (door.post(post.typed(), request.getRemoteAddr())) {
      case FormDoor.Outcome.Taken taken -> afterwards(taken.ticket());
      case FormDoor.Outcome.Again again -> page(again.sheet());
    };
  }

  /** 303: reloading the next page sends nothing again. */
  private static ModelAndView afterwards(String ticket) {
    var view = new RedirectView("/pytanie/" + ticket + "?wyslane", true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private ModelAndView page(Sheet sheet) {
    return frame
        .page("arriving/pytanie", sheet.status())
        .addObject("sheet", sheet)
        .addObject("typed", sheet.typed())
        .addObject("topics", topics.all());
  }
}
