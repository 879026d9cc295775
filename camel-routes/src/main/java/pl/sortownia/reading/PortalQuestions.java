package pl.sortownia.reading;

import java.util.List;
import java.util.Optional;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Letter;
import pl.sortownia.letter.PortalQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Questions of the form and the portal: JSON of a {@link PortalQuestion}. */
final class PortalQuestions {
  private static final JsonMapper JSON = new JsonMapper();

  private PortalQuestions() {}

  static Letter read(byte[] raw, ReadingSettings settings) {
    try {
      return letter(JSON.readValue(raw, PortalQuestion.class), settings);
    } catch (JacksonException broken) {
      return Wreck.of(raw, broken);
    }
  }

  private static Letter letter(PortalQuestion asked, ReadingSettings settings) {
    var asker = new Address(orEmpty(asked.name()), orEmpty(asked.email()).strip());
    var text = orEmpty(asked.question()).replace("\0", "").replace("\r\n", "\n").strip();
    var cut = text.length() > settings.caps().textBytes();
    var shown = cut ? text.substring(0, settings.caps().textBytes()) : text;
    var to = settings.ownAddresses().stream().map(own -> new Address("", own)).limit(1).toList();
    var head =
        new Letter.Head(
            "",
            List.of(),
            List.of(),
            List.of(),
            orEmpty(asked.topic()),
            asker,
            asker,
            to,
            Optional.empty());
    return new Letter(
        head,
        shown.isEmpty() ? Kind.EMPTY : Kind.QUESTION,
        "pytanie z portalu",
        shown,
        shown,
        List.of(),
        List.of(),
        cut ? List.of("text-cut") : List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** JSON may leave out what the record calls for. */
  private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}
