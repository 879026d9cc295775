package pl.sortownia.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import pl.sortownia.knowledge.versions.ContentRefused;

/** An editor's deed that was refused: the reason, what was typed, and the way back. */
@ControllerAdvice(basePackageClasses = RoomRefusals.class)
class RoomRefusals {
  @ExceptionHandler(ContentRefused.class)
  ModelAndView refused(ContentRefused refused, HttpServletRequest request) {
    String piece = request.getRequestURI().replaceAll("/[a-z]+$", "");
    String text = request.getParameter("text");
    var model =
        Map.of(
            "words",
            String.valueOf(refused.getMessage()),
            "piece",
            piece,
            "typed",
            text == null ? "" : text);
    return new ModelAndView("editing/refused", model, HttpStatus.CONFLICT);
  }
}
