package pl.sortownia.arriving;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * The form as it is shown.
 *
 * @param typed what stands in its fields
 * @param status of the response
 * @param flaws what has to be put right
 * @param notice why it is shown again
 * @param personal personal data found in the question, masked
 * @param earlier number and ticket of the letter that was sent with this form before
 */
record Sheet(
    Typed typed,
    HttpStatus status,
    List<Flaw> flaws,
    Notice notice,
    List<String> personal,
    Optional<Earlier> earlier) {

  /** Why the form is shown again; the page has the words. */
  enum Notice {
    NONE,
    LOOK_TWICE,
    WAIT,
    PERSONAL,
    EARLIER
  }

  record Earlier(String number, String ticket) {}

  static Sheet fresh(Typed typed) {
    return of(typed, HttpStatus.OK, Notice.NONE);
  }

  static Sheet flawed(Typed typed, List<Flaw> flaws) {
    return new Sheet(
        typed, HttpStatus.UNPROCESSABLE_CONTENT, flaws, Notice.NONE, List.of(), Optional.empty());
  }

  static Sheet of(Typed typed, HttpStatus status, Notice notice) {
    return new Sheet(typed, status, List.of(), notice, List.of(), Optional.empty());
  }

  static Sheet personal(Typed typed, List<String> found) {
    return new Sheet(
        typed.warnedOnce(), HttpStatus.OK, List.of(), Notice.PERSONAL, found, Optional.empty());
  }

  static Sheet earlier(Typed typed, Earlier earlier) {
    return new Sheet(
        typed.anew(),
        HttpStatus.CONFLICT,
        List.of(),
        Notice.EARLIER,
        List.of(),
        Optional.of(earlier));
  }

  /** What is wrong with a field; empty when nothing is. */
  public String flaw(String field) {
    return flaws.stream()
        .filter(it -> it.field().equals(field))
        .map(Flaw::polish)
        .findFirst()
        .orElse("");
  }

  public boolean calm() {
    return flaws.isEmpty() && notice == Notice.NONE;
  }
}
