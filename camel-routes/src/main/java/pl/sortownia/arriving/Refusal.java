package pl.sortownia.arriving;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why the API takes a call not in, in the words of the two languages that it speaks. */
enum Refusal {
  NO_KEY(
      HttpStatus.UNAUTHORIZED,
      "Brak ważnego klucza. Dodaj nagłówek „Authorization: Bearer KLUCZ” z kluczem z ustawienia"
          + " sortownia.portal.clients.",
      "No valid key. Send “Authorization: Bearer KEY” with a key of the setting"
          + " sortownia.portal.clients."),
  NO_IDEMPOTENCY_KEY(
      HttpStatus.BAD_REQUEST,
      "Brak nagłówka Idempotency-Key albo jest niewłaściwy: 1 do 200 znaków ASCII bez spacji, inny"
          + " dla każdego pytania.",
      "The header Idempotency-Key is missing or wrong: 1 to 200 ASCII characters without blanks,"
          + " another one for each question."),
  OTHER_WORDS(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Pod tym Idempotency-Key przyjęto już inne pytanie. To pytanie nie zostało przyjęte: wyślij je"
          + " z nowym kluczem.",
      "Another question was taken in under this Idempotency-Key. This one was not: send it with a"
          + " new key."),
  FLAWED(
      HttpStatus.BAD_REQUEST,
      "Pytania nie można przyjąć. Popraw pola wymienione w „errors”.",
      "The question cannot be taken in. Put the fields named in “errors” right."),
  NO_JSON(
      HttpStatus.BAD_REQUEST,
      "Treść nie jest poprawnym obiektem JSON w UTF-8.",
      "The body is no valid JSON object in UTF-8."),
  TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "Treść jest za duża. Pytanie może mieć najwyżej 10 tysięcy znaków.",
      "The body is too large. A question may have ten thousand characters at most."),
  UNKNOWN(
      HttpStatus.NOT_FOUND,
      "Nie ma pytania o tym numerze albo nie przekazał go ten klient.",
      "There is no question of this number, or this client did not hand it over.");

  private final HttpStatus status;
  private final String polish;
  private final String english;

  Refusal(HttpStatus status, String polish, String english) {
    this.status = status;
    this.polish = polish;
    this.english = english;
  }

  HttpStatus status() {
    return status;
  }

  String words(boolean inEnglish) {
    return inEnglish ? english : polish;
  }

  /** Stable name of the kind of problem (RFC 9457, 3.1.1). */
  String type() {
    return "urn:sortownia:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Thrown by the API, written by {@link ApiRefusals}. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Refusal refusal;
    private final transient List<Flaw> flaws;

    Refused(Refusal refusal, List<Flaw> flaws) {
      super(refusal.english, null, false, false);
      this.refusal = refusal;
      this.flaws = flaws;
    }

    Refusal refusal() {
      return refusal;
    }

    List<Flaw> flaws() {
      return flaws;
    }
  }

  Refused refused() {
    return new Refused(this, List.of());
  }
}
