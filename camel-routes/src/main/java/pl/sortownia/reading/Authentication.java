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
    found.addAll(Impersonation.notes(head, settings));
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
  }

  private static boolean isTrusted(String text, List<String> ids) {
    var id = text.split("[;\\s]", 2)[0];
    return ids.stream().anyMatch(id::equalsIgnoreCase);
  }
}
