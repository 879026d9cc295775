package pl.sortownia.reading.kind;

import java.util.List;
import java.util.Optional;
import pl.sortownia.letter.Kind;
import pl.sortownia.reading.kind.KindOfMail.Evidence;

/** Mailing lists and newsletters (RFC 2369, RFC 2919). */
final class Lists {
  private static final List<String> HEADERS = Words.list("list-header");

  private Lists() {}

  static Optional<Judgement> judge(Evidence mail) {
    return because(mail).map(why -> Judgement.of(Kind.LIST, why));
  }

  /** Weaker than the headers of lists, and asked last: out-of-office notes are stamped so too. */
  static Optional<Judgement> judgeByPrecedence(Evidence mail) {
    var precedence = Words.header(mail, "precedence");
    // some servers stamp all that passes as bulk: an answer in a thread is a person's all the same
    var answers = Words.has(mail, "in-reply-to") || Words.has(mail, "references");
    return precedence.matches("bulk|list|junk") && !answers && !isOurOwnGroup(mail)
        ? Optional.of(Judgement.of(Kind.LIST, "Precedence: " + precedence))
        : Optional.empty();
  }

  private static Optional<String> because(Evidence mail) {
    if (isOurOwnGroup(mail)) {
      return Optional.empty();
    }
    for (var name : HEADERS) {
      if (Words.has(mail, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Our mailbox may itself be a group, whose server stamps every letter with a List-Id. */
  private static boolean isOurOwnGroup(Evidence mail) {
    var id =
        Words.header(mail, "list-id")
            + " "
            + Words.header(mail, "mailing-list")
            + " "
            + Words.header(mail, "list-post");
    return mail.ownAddresses().stream()
        .filter(own -> own.contains("@"))
        .anyMatch(own -> id.contains(own) || id.contains(own.replace('@', '.')));
  }
}
