package pl.sortownia.reading.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pl.sortownia.letter.Kind;
import pl.sortownia.reading.kind.KindOfMail.Evidence;

/**
 * Delivery reports: those of RFC 3464, and the many that servers write in their own words.
 *
 * <p>Words alone never decide: people write of bounces that they got. A report without a report
 * part must come from a daemon, from nobody (an empty return path), or speak as only a server does.
 */
final class Bounces {
  private static final Set<String> DAEMONS = Words.set("daemon-address");
  private static final Set<String> DAEMON_NAMES = Words.set("daemon-name");
  private static final List<String> SUBJECTS = Words.list("bounce-subject");
  private static final List<String> TEXTS = Words.list("bounce-text");
  private static final List<String> STRUCTURES = Words.list("bounce-structure");
  private static final Pattern CODE =
      Pattern.compile("\\b[45]\\.\\d\\.\\d{1,3}\\b|\\b(4[25]|5[05])\\d[ -]");

  private Bounces() {}

  static Optional<Judgement> judge(Evidence mail) {
    var because = because(mail);
    if (because.isEmpty()) {
      return Optional.empty();
    }
    var returned = ReturnedMail.read(mail);
    var kind = ReturnedMail.tellsOfSuccess(mail) ? Kind.AUTO_REPLY : Kind.BOUNCE;
    return Optional.of(new Judgement(kind, because.get(), Optional.of(returned)));
  }

  private static Optional<String> because(Evidence mail) {
    if (Words.isReport(mail, "delivery-status")) {
      return Optional.of("multipart/report; report-type=delivery-status");
    }
    var byDaemon = isDaemon(mail) || Words.hasNullReturnPath(mail);
    if (hasStatus(mail) && (byDaemon || isReport(mail) || speaksAsServer(mail))) {
      return Optional.of("message/delivery-status");
    }
    if (Words.has(mail, "x-failed-recipients")) {
      return Optional.of("X-Failed-Recipients");
    }
    if (byDaemon && (subject(mail) || text(mail) || isMailerDaemon(mail))) {
      return Optional.of("nadawca " + mail.head().from().address() + " i słowa o niedoręczeniu");
    }
    return subject(mail) && speaksAsServer(mail) && !isAnswer(mail)
        ? Optional.of("temat i słowa serwera poczty")
        : Optional.empty();
  }

  private static boolean hasStatus(Evidence mail) {
    return Words.hasLeaf(mail, "message/delivery-status")
        || Words.hasLeaf(mail, "message/global-delivery-status");
  }

  private static boolean isReport(Evidence mail) {
    return mail.contents().top().is("multipart/report");
  }

  private static boolean isDaemon(Evidence mail) {
    var local = Words.localPart(mail);
    var name = mail.head().from().name().toLowerCase(java.util.Locale.ROOT).strip();
    return DAEMONS.contains(local)
        || DAEMON_NAMES.contains(name)
        || name.startsWith("courier mail server")
        || isMailerDaemon(mail);
  }

  private static boolean isMailerDaemon(Evidence mail) {
    var local = Words.localPart(mail);
    return local.startsWith("mailer-daemon")
        || local.startsWith("mailerdaemon")
        || Words.header(mail, "from").startsWith("mailer-daemon");
  }

  private static boolean subject(Evidence mail) {
    return Words.begins(Words.subject(mail), SUBJECTS);
  }

  private static boolean text(Evidence mail) {
    return Words.contains(Words.start(mail), TEXTS) || speaksAsServer(mail);
  }

  private static boolean speaksAsServer(Evidence mail) {
    var start = Words.start(mail);
    return Words.contains(start, STRUCTURES)
        || Words.contains(start, TEXTS) && CODE.matcher(start).find();
  }

  /** "Re: Undelivered mail" with an answer in it was written by somebody. */
  private static boolean isAnswer(Evidence mail) {
    return mail.head().subject().matches("(?i)(re|fwd?|odp|pd|aw|wg)\\s*:.*")
        || mail.written().shown().contains("?")
            && mail.written().shown().length() < 1500
            && !CODE.matcher(mail.written().shown()).find();
  }
}
