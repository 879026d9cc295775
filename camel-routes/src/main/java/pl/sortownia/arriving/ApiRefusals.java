package pl.sortownia.arriving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import pl.sortownia.letter.Json;

/** Writes refusals of the API as problem details, in Polish unless English is asked for. */
// before Spring Boot's own problem details, which know less
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = QuestionsApi.class)
class ApiRefusals {
  private final Json json;

  ApiRefusals(Json json) {
    this.json = json;
  }

  @ExceptionHandler
  ResponseEntity<Problem> refused(Refusal.Refused refused, HttpServletRequest request) {
    Refusal refusal = refused.refusal();
    var response =
        ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (refusal == Refusal.NO_KEY) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"sortownia\"");
    }
    return response.body(problem(refusal, refused.flaws(), request));
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(
      HttpMessageNotReadableException unreadable, HttpServletRequest request) {
    boolean tooLarge = unreadable.getMostSpecificCause() instanceof CappedRequest.TooLarge;
    return refused((tooLarge ? Refusal.TOO_LARGE : Refusal.NO_JSON).refused(), request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> tooLarge(CappedRequest.TooLarge tooLarge, HttpServletRequest request) {
    return refused(Refusal.TOO_LARGE.refused(), request);
  }

  /** For a filter, which stands before everything that could write it. */
  void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(refusal.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    String body = json.write(problem(refusal, List.of(), request));
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem problem(Refusal refusal, List<Flaw> flaws, HttpServletRequest request) {
    boolean english =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
            && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new Problem(
        refusal.type(),
        refusal.status().getReasonPhrase(),
        refusal.status().value(),
        refusal.words(english),
        flaws.stream()
            .map(it -> new Problem.Field(it.field(), english ? it.english() : it.polish()))
            .toList());
  }
}
