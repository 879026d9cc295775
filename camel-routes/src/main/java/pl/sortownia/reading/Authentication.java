package pl.sortownia.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.sortownia.letter.Letter;
import pl.sortownia.reading.mime.Header;

/** SPF, DKIM and DMARC verdicts of our own mail server, and tricks with names (RFC 8601). */
final class Authentication {
  private static final Pattern VERDICT =
      Pattern.compile("\\b(spf|dkim|dmarc|arc)\\s*=\\s*([a-z]{3,12})");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>\"@]{1,64}@[^\\s<>\"@]{1,100}\\.[a-z]{2,20}");

  private static final int LONGEST_NAME = 500;

  private Authentication() {}

  static Optional<String> verdict(Header header, Letter.Head head, ReadingSettings settings) {
    var found = new ArrayList<String>();
    for (var raw : header.all("authentication-results")) {
      var text = raw.toLowerCase(Locale.ROOT).strip();
      if (isTrusted(text, settings.trustedAuthservIds())) {
        var verdict = VERDICT.matcher(text);
        while (verdict.find()) {
          found.add(verdict.group(1) + "=" + verdict.group(2));
        }
        break;
      }
    }
    nameTrick(head).ifPresent(found::add);
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
  }

  private static boolean isTrusted(String text, List<String> ids) {
    var id = text.split("[;\\s]", 2)[0];
    return ids.stream().anyMatch(id::equalsIgnoreCase);
  }

  /** A display name that shows another address than the mail comes from. */
  private static Optional<String> nameTrick(Letter.Head head) {
    var name = head.from().name().toLowerCase(Locale.ROOT);
    var shown = ADDRESS.matcher(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    return shown.find() && !shown.group().equalsIgnoreCase(head.from().address())
        ? Optional.of("name-shows=" + shown.group())
        : Optional.empty();
  }
}
