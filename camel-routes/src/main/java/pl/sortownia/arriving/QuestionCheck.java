package pl.sortownia.arriving;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.PortalQuestion;

/** Whether a question can be answered at all; the same for the form and the API. */
@Component
class QuestionCheck {
  // RFC 5321 (4.5.3.1): 64 before the sign, 255 behind; quoted local parts nobody has
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,255}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final int NAME = 200;
  private final PortalSettings settings;
  private final Topics topics;

  QuestionCheck(PortalSettings settings, Topics topics) {
    this.settings = settings;
    this.topics = topics;
  }

  /** Flaws in the order of the form's fields; none when it can be taken in. */
  List<Flaw> flaws(PortalQuestion asked) {
    return Stream.of(
            question(asked.question()),
            email(asked.email()),
            name(asked.name()),
            topic(asked.topic()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Flaw> question(String text) {
    if (text.isBlank()) {
      return flaw("question", "Wpisz pytanie.", "Write the question.");
    }
    int tooMany = length(text) - settings.longest();
    if (tooMany <= 0) {
      return Optional.empty();
    }
    return flaw(
        "question",
        "Pytanie jest za długie. Może mieć %s znaków, skróć je o %s."
            .formatted(Polish.number(settings.longest()), Polish.number(tooMany)),
        "The question is too long: at most %d characters, %d too many."
            .formatted(settings.longest(), tooMany));
  }

  /** As a person counts: a line end is one, an emoji is one. */
  private static int length(String text) {
    String counted = text.replace("\r\n", "\n");
    return counted.codePointCount(0, counted.length());
  }

  private static Optional<Flaw> email(String email) {
    if (email.isEmpty()) {
      return flaw(
          "email", "Wpisz e-mail, na który mamy odpowiedzieć.", "Write the address for the reply.");
    }
    Optional<String> letter =
        email.codePoints().filter(it -> it > 127).mapToObj(Character::toString).findFirst();
    if (letter.isPresent()) {
      return flaw(
          "email",
          "W adresie e-mail jest znak „%s”. Wpisz adres bez polskich liter."
              .formatted(letter.get()),
          "The address holds “%s”: use ASCII only.".formatted(letter.get()));
    }
    return EMAIL.matcher(email).matches() && !email.contains("..")
        ? Optional.empty()
        : flaw(
            "email",
            "To nie wygląda na adres e-mail. Wpisz go tak: nazwa@poczta.pl",
            "This is no e-mail address. Write it like this: name@mail.com");
  }

  private static Optional<Flaw> name(String name) {
    return name.length() <= NAME
        ? Optional.empty()
        : flaw(
            "name",
            "Imię i nazwisko mogą mieć najwyżej %d znaków.".formatted(NAME),
            "The name may have at most %d characters.".formatted(NAME));
  }

  private Optional<Flaw> topic(String topic) {
    return topic.isEmpty() || topics.knows(topic)
        ? Optional.empty()
        : flaw(
            "topic",
            "Nie ma takiego tematu. Wybierz temat z listy albo „Nie wiem”.",
            "There is no such topic: " + String.join(", ", topics.ids()) + ", or empty.");
  }

  private static Optional<Flaw> flaw(String field, String polish, String english) {
    return Optional.of(new Flaw(field, polish, english));
  }
}
