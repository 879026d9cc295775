package pl.sortownia.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import pl.sortownia.knowledge.versions.ContentRefused;

/** An editor's deed that was refused: the reason, what was typed, and the way back. */
@ControllerAdvice(basePackageClasses = RoomRefusals.class)
class RoomRefusals {
  private static final Set<String> NOT_TYPED =
      Set.of("_csrf", "_method", "seen", "version", "again", "amount");

  @ExceptionHandler(ContentRefused.class)
  ModelAndView refused(ContentRefused refused, HttpServletRequest request) {
    String piece = request.getRequestURI().replaceAll("/[a-z]+$", "");
    var model =
        Map.of(
            "words", String.valueOf(refused.getMessage()), "piece", piece, "typed", typed(request));
    return new ModelAndView("editing/refused", model, HttpStatus.CONFLICT);
  }

  /** All that was in the fields, so that nobody types it twice; a file as it was. */
  private static String typed(HttpServletRequest request) {
    String text = request.getParameter("text");
    if (text != null) {
      return text;
    }
    return request.getParameterMap().entrySet().stream()
        .filter(it -> !NOT_TYPED.contains(it.getKey()))
        .map(it -> it.getKey() + ": " + String.join(" | ", it.getValue()).strip())
        .filter(it -> !it.endsWith(": "))
        .collect(Collectors.joining("\n\n"));
  }
}
