package pl.sortownia.reading.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Letter.Head;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.mime.Contents;
import pl.sortownia.reading.text.WhatWasWritten;

/** Asks each rule in turn; the first that is sure decides. */
public final class KindOfMail {

  /**
   * All that a rule may look at.
   *
   * @param contents the message taken apart
   * @param head its head, decoded
   * @param written its text
   * @param budget for what has to be decoded
   * @param ownAddresses mailboxes that we read
   */
  public record Evidence(
      Contents contents,
      Head head,
      WhatWasWritten written,
      Budget budget,
      List<String> ownAddresses) {}

  private static final List<Function<Evidence, Optional<Judgement>>> RULES =
      List.of(
          KindOfMail::complaint,
          Bounces::judge,
          KindOfMail::own,
          Lists::judge,
          AutoReplies::judge,
          Lists::judgeByPrecedence,
          KindOfMail::empty);

  private KindOfMail() {}

  public static Judgement of(Evidence mail) {
    return RULES.stream()
        .map(rule -> rule.apply(mail))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Judgement.of(Kind.QUESTION, "nic nie wskazuje na automat"));
  }

  private static Optional<Judgement> complaint(Evidence mail) {
    var arf =
        Words.isReport(mail, "feedback-report")
            || Words.hasLeaf(mail, "message/feedback-report")
            || Words.header(mail, "x-loop").equals("scomp")
            || Words.header(mail, "x-apple-unsubscribe").equals("true")
            || Words.has(mail, "x-hmxmroriginalrecipient")
            || Words.subject(mail).startsWith("complaint about message from")
            || isPlainReport(mail);
    return arf
        ? Optional.of(Judgement.of(Kind.COMPLAINT, "raport nadużycia (ARF)"))
        : Optional.empty();
  }

  /** The report of RFC 5965 as plain text, without its structure. */
  private static boolean isPlainReport(Evidence mail) {
    var start = Words.start(mail);
    return start.contains("feedback-type:")
        && start.contains("user-agent:")
        && (start.contains("abuse") || start.contains("failure report"));
  }

  /** X-Sortownia-Id is on every mail that we send; a forward keeps it. */
  private static Optional<Judgement> own(Evidence mail) {
    var stamped = Words.has(mail, "x-sortownia-id");
    var named = mail.head().messageId().matches("<srt\\.[a-z2-7]{26,60}\\.\\d{1,6}@.{1,200}>");
    return stamped || named
        ? Optional.of(Judgement.of(Kind.OWN, stamped ? "X-Sortownia-Id" : "nasz Message-ID"))
        : Optional.empty();
  }

  private static Optional<Judgement> empty(Evidence mail) {
    return mail.written().shown().isBlank()
        ? Optional.of(Judgement.of(Kind.EMPTY, "brak tekstu do przeczytania"))
        : Optional.empty();
  }
}
