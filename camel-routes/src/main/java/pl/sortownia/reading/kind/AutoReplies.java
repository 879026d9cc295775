package pl.sortownia.reading.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.sortownia.letter.Kind;
import pl.sortownia.reading.kind.KindOfMail.Evidence;

/**
 * Answers that no person wrote (RFC 3834): out of office, receipts, challenges, calendars, robots.
 */
final class AutoReplies {
  private static final List<String> HEADERS = Words.list("machine-header");
  private static final List<String> SUBJECTS = Words.list("auto-subject");
  private static final List<String> DOUBTFUL_SUBJECTS = Words.list("auto-subject-doubtful");
  private static final List<String> ABSENCE = Words.list("absence-text");
  private static final List<String> MATTERS = Words.list("office-matter");
  private static final List<String> SURE_SUBJECTS = Words.list("auto-subject-sure");
  private static final List<String> RECEIPTS = Words.list("receipt-subject");
  private static final List<String> CALENDARS = Words.list("calendar-subject");
  private static final List<String> CHALLENGES = Words.list("challenge-text");
  private static final Set<String> MACHINES = Words.set("machine-address");
  private static final int SHORT = 800;

  private AutoReplies() {}

  static Optional<Judgement> judge(Evidence mail) {
    return because(mail).map(why -> Judgement.of(Kind.AUTO_REPLY, why));
  }

  private static Optional<String> because(Evidence mail) {
    var submitted = Words.header(mail, "auto-submitted");
    if (submitted.equals("no") || submitted.startsWith("no;") || submitted.startsWith("no ")) {
      return Optional.empty();
    }
    if (!submitted.isEmpty()) {
      return Optional.of("Auto-Submitted: " + submitted);
    }
    return byHeader(mail)
        .or(() -> byReport(mail))
        .or(() -> bySubject(mail))
        .or(() -> bySender(mail));
  }

  private static Optional<String> byHeader(Evidence mail) {
    for (var name : HEADERS) {
      if (Words.has(mail, name) && !Words.header(mail, name).matches("no|false|0|")) {
        return Optional.of(name);
      }
    }
    if (Words.header(mail, "precedence").matches("auto[_-]?reply|auto")) {
      return Optional.of("Precedence: auto_reply");
    }
    if (Words.header(mail, "x-pos-tag").contains("auto")
        || Words.header(mail, "delivered-to").equals("autoresponder")) {
      return Optional.of("autoresponder");
    }
    return Words.hasNullReturnPath(mail) ? Optional.of("pusta ścieżka zwrotna") : Optional.empty();
  }

  private static Optional<String> byReport(Evidence mail) {
    if (Words.isReport(mail, "disposition-notification")
        || Words.hasLeaf(mail, "message/disposition-notification")) {
      return Optional.of("potwierdzenie odczytu (RFC 8098)");
    }
    var answersInvitation =
        mail.contents().leaves().stream()
            .filter(part -> part.is("text/calendar") || part.is("application/ics"))
            .anyMatch(
                part -> part.type().get("method").matches("(?i)reply|counter|cancel|refresh"));
    return answersInvitation ? Optional.of("odpowiedź kalendarza") : Optional.empty();
  }

  private static Optional<String> bySubject(Evidence mail) {
    var subject = Words.subject(mail);
    var text = mail.written().shown();
    var asks = text.contains("?");
    // programs write these; whoever answers one has "Re:" before it
    if (Words.begins(subject, SURE_SUBJECTS)) {
      return Optional.of("temat, jaki pisze tylko program");
    }
    for (var phrase : SUBJECTS) {
      if ((!asks || isSuppressed(mail))
          && (isPrefix(subject, phrase) || isPrefix(Words.bare(subject), phrase))) {
        return Optional.of("temat zaczyna się od „" + phrase + "”");
      }
    }
    if (tellsOfAbsence(mail, subject)) {
      return Optional.of("temat i słowa o nieobecności");
    }
    if (Words.begins(subject, RECEIPTS) && !asks && text.length() < SHORT) {
      return Optional.of("temat potwierdzenia odczytu");
    }
    if (Words.begins(subject, CALENDARS) && Words.hasLeaf(mail, "text/calendar")) {
      return Optional.of("temat odpowiedzi kalendarza");
    }
    return Optional.empty();
  }

  private static boolean tellsOfAbsence(Evidence mail, String subject) {
    var text = Words.start(mail);
    return DOUBTFUL_SUBJECTS.stream().anyMatch(it -> isPrefix(subject, it))
        && mail.written().shown().length() < 2 * SHORT
        && Words.contains(subject + " " + text, ABSENCE)
        && !Words.contains(subject + " " + text, MATTERS);
  }

  /** Exchange forbids answers to its own out-of-office notes with this header. */
  private static boolean isSuppressed(Evidence mail) {
    return Words.has(mail, "x-auto-response-suppress");
  }

  /** "Poza biurem: nadpłata" is a robot, "Poza biurem ZUS nikt nie odpowiada" is a person. */
  private static boolean isPrefix(String subject, String phrase) {
    if (!subject.startsWith(phrase)) {
      return false;
    }
    var rest = subject.substring(phrase.length()).stripLeading();
    return phrase.endsWith(":")
        || rest.isEmpty()
        || rest.matches(
            "[\\]):\\-–—!.(,\\[].*|re\\b.*|fwd?\\b.*|from .*|until .*|till .*|do .{0,20}\\d.*|od .{0,20}\\d.*|message.*|notification.*|notice.*");
  }

  private static Optional<String> bySender(Evidence mail) {
    var local = Words.localPart(mail).replaceFirst("\\+.*", "");
    // a form of some web page writes from such an address and names the person in Reply-To
    var names = !mail.head().replyTo().address().equalsIgnoreCase(mail.head().from().address());
    if (MACHINES.contains(local) && !names) {
      return Optional.of("nadawca " + mail.head().from().address() + " nie czyta odpowiedzi");
    }
    var challenge =
        mail.written().full().contains("http")
            && !mail.written().shown().contains("?")
            && Words.contains(Words.start(mail), CHALLENGES);
    return challenge ? Optional.of("prośba filtra o potwierdzenie wysyłki") : Optional.empty();
  }
}
