package pl.sortownia.reviewing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for is not here. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class Missing extends RuntimeException {
  Missing(String words) {
    super(words);
  }
}
