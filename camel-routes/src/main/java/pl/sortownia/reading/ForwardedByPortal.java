package pl.sortownia.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Letter;

/**
 * A question that the portal forwards as mail: lines of {@code label: value}. The asker, not the
 * portal, is the one who is answered.
 */
final class ForwardedByPortal {
  private ForwardedByPortal() {}

  static Letter unwrapped(Letter letter, ReadingSettings settings) {
    var portal = settings.portalMail();
    var sender = letter.head().from().address();
    if (portal.senders().stream().noneMatch(sender::equalsIgnoreCase)) {
      return letter;
    }
    var fields = fields(letter.fullText(), portal);
    var email = fields.getOrDefault(portal.email(), "").replaceAll("[<>\\s]", "");
    var question = fields.getOrDefault(portal.question(), "");
    if (question.isBlank() || email.indexOf('@') < 1) {
      return letter;
    }
    var asker = new Address(fields.getOrDefault(portal.name(), ""), email);
    return asked(
        letter, asker, fields.getOrDefault(portal.topic(), letter.head().subject()), question);
  }

  private static Letter asked(Letter letter, Address asker, String topic, String question) {
    var head = letter.head();
    var newHead =
        new Letter.Head(
            head.messageId(),
            head.inReplyTo(),
            head.references(),
            head.threadTokens(),
            topic,
            asker,
            asker,
            head.to(),
            head.sentAt());
    return new Letter(
        newHead,
        Kind.QUESTION,
        "pytanie przekazane pocztą przez portal",
        question,
        letter.fullText(),
        letter.folds(),
        letter.attachments(),
        letter.flaws(),
        letter.links(),
        letter.authentication(),
        letter.returned());
  }

  private static Map<String, String> fields(String text, ReadingSettings.PortalMail portal) {
    var labels =
        Stream.concat(
                Stream.of(portal.email(), portal.name(), portal.topic(), portal.question()),
                portal.others().stream())
            .toList();
    var fields = new LinkedHashMap<String, String>();
    var current = "";
    for (var line : text.split("\n", -1)) {
      var label = labels.stream().filter(l -> startsWithLabel(line, l)).findFirst().orElse("");
      var value =
          label.isEmpty()
              ? line
              : line.strip().substring(label.length()).replaceFirst("^\\s*:[\\s|]*", "");
      current = label.isEmpty() ? current : label;
      fields.merge(current, value.strip(), (old, next) -> (old + "\n" + next));
    }
    fields.replaceAll((label, value) -> value.strip());
    return fields;
  }

  private static boolean startsWithLabel(String line, String label) {
    var text = line.strip().toLowerCase(Locale.ROOT);
    return text.startsWith(label.toLowerCase(Locale.ROOT))
        && text.substring(label.length()).stripLeading().startsWith(":");
  }
}
