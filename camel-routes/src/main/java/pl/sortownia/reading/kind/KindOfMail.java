package pl.sortownia.reading.kind;

import java.util.List;
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

  private KindOfMail() {}

  public static Judgement of(Evidence mail) {
    return mail.written().shown().isBlank()
        ? Judgement.of(Kind.EMPTY, "brak tekstu")
        : Judgement.of(Kind.QUESTION, "napisane przez człowieka");
  }
}
