package pl.sortownia.answering;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Outbox;

/**
 * Takes approved replies to the mail server, once their hold has ended.
 *
 * <p>The row lock of the running transaction is the claim. A crash between the server's "250" and
 * our commit sends the identical mail again, with the same Message-ID: never a different one.
 */
@Component
public class Postman {
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private final TransactionTemplate transaction;
  private final Outbox outbox;
  private final Cases cases;
  private final Letters letters;
  private final Diary diary;
  private final Envelope envelope;
  private final MailServer server;
  private final AnsweringSettings settings;
  private final Clock clock;

  public Postman(
      TransactionTemplate transaction,
      Outbox outbox,
      Cases cases,
      Letters letters,
      Diary diary,
      Envelope envelope,
      MailServer server,
      AnsweringSettings settings,
      Clock clock) {
    this.transaction = transaction;
    this.outbox = outbox;
    this.cases = cases;
    this.letters = letters;
    this.diary = diary;
    this.envelope = envelope;
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  /** Delivers the reply that is due longest; false when none is, or outbound is off. */
  public boolean next() {
    return settings.canSend()
        && Boolean.TRUE.equals(
            transaction.execute(status -> {
              Optional<Outbox.Kept> due = outbox.due(clock.instant());
              due.ifPresent(this::deliver);
              return due.isPresent();
            }));
  }

  private void deliver(Outbox.Kept kept) {
    try {
      server.take(
          envelope.of(kept.reply(), kept.approvedAt(), server.session(kept.reply().replyTo())));
      sent(kept);
    } catch (MessagingException failure) {
      failed(kept, Verdict.of(failure));
    }
  }

  private void sent(Outbox.Kept kept) {
    Instant now = clock.instant();
    outbox.sent(kept.id(), now);
    diary.note(kept.caseId(), Happening.MACHINE, "sent", "wysłano " + kept.reply().messageId());
    Case its = cases.locked(kept.caseId()).orElseThrow();
    if (its.handling() instanceof Handling.Approved approved) {
      Handling.Answered answered = approved.sent(now);
      boolean more = letters.ofCase(its.id()).getLast().id() > kept.answersUpTo();
      cases.move(its, more ? answered.reopened() : answered);
    }
  }

  private void failed(Outbox.Kept kept, Verdict verdict) {
    Instant now = clock.instant();
    boolean tooLong = kept.approvedAt().plus(settings.giveUp()).isBefore(now);
    if (!verdict.forGood() && !tooLong) {
      outbox.postponed(kept.id(), now.plus(pause(kept.attempts())), verdict.words());
      diary.note(kept.caseId(), Happening.MACHINE, "postponed", verdict.words());
      return;
    }
    outbox.refused(kept.id(), verdict.words());
    diary.note(kept.caseId(), Happening.MACHINE, "refused", verdict.words());
    Case its = cases.locked(kept.caseId()).orElseThrow();
    if (its.handling() instanceof Handling.Approved approved) {
      cases.move(its, approved.refused(verdict.words()));
    }
  }

  private Duration pause(int attempts) {
    Duration doubled = settings.firstRetry().multipliedBy(1L << Math.min(attempts, 10));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
