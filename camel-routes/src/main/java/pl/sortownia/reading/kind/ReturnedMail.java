package pl.sortownia.reading.kind;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.sortownia.letter.Letter.Returned;
import pl.sortownia.reading.kind.KindOfMail.Evidence;
import pl.sortownia.reading.mime.Part;

/** What a bounce tells: whose delivery failed, and which of our mails it was. */
final class ReturnedMail {
  private static final Pattern RECIPIENT =
      Pattern.compile(
          "(?im)^(?:final|original)-recipient:[^;\\r\\n]*;?\\s*<?([^\\s<>;]+@[^\\s<>;]+)");
  private static final Pattern STATUS =
      Pattern.compile("(?im)^status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
  private static final Pattern ACTION = Pattern.compile("(?im)^action:\\s*([a-z]+)");
  // servers fold their words over several lines
  private static final Pattern DIAGNOSIS =
      Pattern.compile("(?im)^diagnostic-code:\\s*(.{1,300}(?:\\r?\\n[ \\t]+.{1,300}){0,4})");
  private static final Pattern OWN_ID =
      Pattern.compile("<srt\\.[a-z2-7]{26,60}\\.\\d{1,6}@[^<>\\s]{1,200}>");
  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^(?:original-)?message-id:\\s*(<[^<>\\s]{1,300}>)");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");
  private static final Pattern CODE = Pattern.compile("\\b[45]\\.\\d\\.\\d{1,3}\\b");
  private static final int MOST = 20_000;

  private ReturnedMail() {}

  static Returned read(Evidence mail) {
    var report = report(mail);
    var text = mail.written().full();
    var start = text.substring(0, Math.min(text.length(), MOST));
    var recipient =
        first(RECIPIENT, report)
            .or(() ->
                Optional.of(mail.contents().top().header().first("x-failed-recipients").strip())
                    .filter(r -> !r.isEmpty()))
            .or(() -> recipientIn(start, mail))
            .orElse("");
    var status = first(STATUS, report).or(() -> whole(CODE, start)).orElse("");
    var delayed =
        first(ACTION, report)
            .map("delayed"::equalsIgnoreCase)
            .orElseGet(() -> status.startsWith("4") || isWarning(mail));
    return new Returned(
        recipient, messageId(mail, report, start), status, delayed, words(report, start));
  }

  /** RFC 3464 §2.3.3: a report may also tell that all went well. */
  static boolean tellsOfSuccess(Evidence mail) {
    return first(ACTION, report(mail))
        .filter(a -> a.matches("(?i)delivered|relayed|expanded"))
        .isPresent();
  }

  private static boolean isWarning(Evidence mail) {
    return Words.subject(mail)
        .matches("(delayed|warning|opóźni|delivery delay|delivery status notification \\(delay).*");
  }

  private static String messageId(Evidence mail, String report, String text) {
    var original = original(mail);
    return whole(OWN_ID, original)
        .or(() -> whole(OWN_ID, report))
        .or(() -> whole(OWN_ID, text))
        .or(() ->
            mail.head().references().stream().filter(id -> id.startsWith("<srt.")).findFirst())
        .or(() -> first(MESSAGE_ID, original))
        .or(() -> first(MESSAGE_ID, text))
        .orElse("");
  }

  private static Optional<String> recipientIn(String text, Evidence mail) {
    var address = ADDRESS.matcher(text);
    while (address.find()) {
      var found = address.group();
      var ours =
          mail.ownAddresses().stream()
              .anyMatch(
                  own -> found.toLowerCase(java.util.Locale.ROOT).startsWith(own.split("@", 2)[0]));
      if (!ours && !found.equalsIgnoreCase(mail.head().from().address())) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String words(String report, String text) {
    var words = first(DIAGNOSIS, report).orElseGet(() -> text.strip());
    var line = words.replaceAll("\\s+", " ");
    return line.substring(0, Math.min(line.length(), 300));
  }

  private static String report(Evidence mail) {
    return parts(mail, "message/delivery-status") + parts(mail, "message/global-delivery-status");
  }

  private static String original(Evidence mail) {
    return parts(mail, "message/rfc822")
        + parts(mail, "text/rfc822-headers")
        + parts(mail, "message/global");
  }

  private static String parts(Evidence mail, String type) {
    var text = new StringBuilder();
    for (Part part : mail.contents().leaves()) {
      if (part.is(type) && text.length() < MOST) {
        var bytes = part.bytes(mail.budget());
        text.append(new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.ISO_8859_1))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  private static Optional<String> whole(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
