package pl.sortownia.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Arrival;
import pl.sortownia.letter.Attachment;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Letter;
import pl.sortownia.reading.attachment.AttachmentReader;
import pl.sortownia.reading.kind.Judgement;
import pl.sortownia.reading.kind.KindOfMail;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.mime.Contents;
import pl.sortownia.reading.mime.Part;
import pl.sortownia.reading.mime.Slice;
import pl.sortownia.reading.text.WhatWasWritten;

/** Stage 2: the raw bytes of an arrival into a letter that can be read. Never throws. */
@Component
public final class LetterReader {
  private final ReadingSettings settings;

  public LetterReader(ReadingSettings settings) {
    this.settings = settings;
  }

  /** Reads what a door stored; the door decides whether it is a mail or a portal question. */
  public Letter read(Arrival arrival) {
    return arrival.door() == Door.MAILBOX
        ? readMail(arrival.raw())
        : PortalQuestions.read(arrival.raw(), settings);
  }

  /** Reads an RFC 5322 message, whatever state it is in. */
  public Letter readMail(byte[] raw) {
    var budget = new Budget(settings.caps());
    try {
      var letter = read(raw, budget);
      return ForwardedByPortal.unwrapped(letter, settings);
    } catch (RuntimeException | StackOverflowError broken) {
      // a library met what nobody foresaw: the letter is still a letter, and the raw mail is kept
      return Wreck.of(raw, broken);
    }
  }

  private Letter read(byte[] raw, Budget budget) {
    var contents = Contents.of(Part.message(Slice.of(raw), budget), budget);
    var written = WhatWasWritten.in(contents.bodies(), budget);
    if (written.full().isBlank()) {
      written = fromForwarded(contents, budget).orElse(written);
    }
    var attachments = attachments(contents, budget);
    var head = new HeadReader(contents.top().header(), budget).read(written.full());
    var judgement =
        KindOfMail.of(
            new KindOfMail.Evidence(contents, head, written, budget, settings.ownAddresses()));
    noteBody(written, attachments, budget);
    return letter(head, judgement, written, attachments, budget, contents);
  }

  private Letter letter(
      Letter.Head head,
      Judgement judgement,
      WhatWasWritten written,
      List<Attachment> attachments,
      Budget budget,
      Contents contents) {
    return new Letter(
        head,
        judgement.kind(),
        judgement.because(),
        written.shown(),
        written.full(),
        written.folds(),
        attachments,
        budget.flaws(),
        written.links(),
        Authentication.verdict(contents.top().header(), head, settings),
        judgement.returned());
  }

  /** A letter that holds nothing but a forwarded message is read from that message. */
  private static Optional<WhatWasWritten> fromForwarded(Contents contents, Budget budget) {
    return contents.blobs().stream()
        .filter(blob -> blob.part().is("message/rfc822") && budget.hasTime())
        .map(blob -> {
          var inner = Part.message(Slice.of(blob.part().bytes(budget)), budget);
          return WhatWasWritten.in(Contents.of(inner, budget).bodies(), budget);
        })
        .filter(written -> !written.full().isBlank())
        .findFirst();
  }

  private static List<Attachment> attachments(Contents contents, Budget budget) {
    var attachments = new ArrayList<Attachment>();
    for (var blob : contents.blobs()) {
      attachments.add(AttachmentReader.describe(blob, budget));
    }
    return attachments;
  }

  private static void noteBody(
      WhatWasWritten written, List<Attachment> attachments, Budget budget) {
    if (written.full().isBlank()) {
      budget.flaw(attachments.isEmpty() ? "no-body" : "no-text");
    }
    if (written.full().contains("-----BEGIN PGP SIGNED MESSAGE-----")) {
      budget.flaw("signed");
    }
    if (written.full().contains("-----BEGIN PGP MESSAGE-----")) {
      budget.flaw("encrypted");
    }
  }
}
