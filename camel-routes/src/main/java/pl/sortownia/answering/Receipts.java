package pl.sortownia.answering;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.ReplyWriting;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.AutomaticMails;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Leases;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Reply;

/**
 * Tells who wrote that the letter has come, where this is switched on.
 *
 * <p>One node at a time does it, so that the counts hold; what is decided is committed before
 * anything is sent.
 */
@Component
public class Receipts {
  private static final String FRAME = "potwierdzenie";
  private static final String LEASE = "receipts";
  private static final Duration TERM = Duration.ofMinutes(2);
  private final TransactionTemplate transaction;
  private final Leases leases;
  private final AutomaticMails mails;
  private final Cases cases;
  private final Letters letters;
  private final Diary diary;
  private final Caution caution;
  private final Drafting drafting;
  private final ReplyWriting writing;
  private final Envelope envelope;
  private final MailServer server;
  private final ReceiptSettings settings;
  private final AnsweringSettings answering;
  private final Clock clock;

  public Receipts(
      TransactionTemplate transaction,
      Leases leases,
      AutomaticMails mails,
      Cases cases,
      Letters letters,
      Diary diary,
      Caution caution,
      Drafting drafting,
      ReplyWriting writing,
      Envelope envelope,
      MailServer server,
      ReceiptSettings settings,
      AnsweringSettings answering,
      Clock clock) {
    this.transaction = transaction;
    this.leases = leases;
    this.mails = mails;
    this.cases = cases;
    this.letters = letters;
    this.diary = diary;
    this.caution = caution;
    this.drafting = drafting;
    this.writing = writing;
    this.envelope = envelope;
    this.server = server;
    this.settings = settings;
    this.answering = answering;
    this.clock = clock;
  }

  /** Decides about one case; false when none waits, or receipts are off. */
  public boolean next() {
    if (!settings.enabled() || !answering.canSend() || !leases.hold(LEASE, TERM)) {
      return false;
    }
    Instant now = clock.instant();
    Optional<Long> id = mails.undecided(now.minus(settings.within()));
    id.flatMap(it -> decided(it, now)).ifPresent(this::send);
    return id.isPresent();
  }

  /** The case, when a receipt goes out. */
  private Optional<Case> decided(long id, Instant now) {
    return requireNonNull(
        transaction.execute(status -> {
          Case its = cases.one(id).orElseThrow();
          String held = caution.against(its, letters.ofCase(id).getFirst(), now);
          boolean first = mails.decide(id, its.asker().address(), held, now);
          if (first && !held.isEmpty()) {
            diary.note(id, Happening.MACHINE, "receipt-held", "bez potwierdzenia: " + held);
          }
          return Optional.of(its).filter(it -> first && held.isEmpty());
        }));
  }

  private void send(Case its) {
    Letters.Kept letter = letters.ofCase(its.id()).getFirst();
    try {
      // 0: replies of consultants are counted from 1
      Reply receipt = writing.reply(its, letter, 0, draft(its, letter));
      // RFC 3834 §3.3: from nobody, so that no bounce of it comes back
      server.take(envelope.automatic(receipt, clock.instant(), server.session("<>")));
      diary.note(its.id(), Happening.MACHINE, "receipt", "wysłano potwierdzenie otrzymania");
    } catch (MessagingException failure) {
      diary.note(
          its.id(),
          Happening.MACHINE,
          "receipt-failed",
          "potwierdzenie nie wyszło: " + Verdict.of(failure).words());
    }
  }

  private Draft draft(Case its, Letters.Kept letter) {
    String language = letter.understanding().map(Understanding::language).orElse("pl");
    LocalDate today = LocalDate.ofInstant(clock.instant(), CaseNumber.WARSAW);
    var wanted = new Wanted(its.identity(), language, its.asker().name(), today, List.of());
    return drafting.frame(
        FRAME, wanted, Map.of("numer", its.number(), "termin", its.dueOn().toString()));
  }
}
