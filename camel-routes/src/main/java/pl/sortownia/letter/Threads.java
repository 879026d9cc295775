package pl.sortownia.letter;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * To which case a letter belongs.
 *
 * <p>A subject, a number or a guessed token is no proof of identity: only a token or a Message-ID
 * of ours <i>together with the sender</i> joins a letter to a case. A token with another sender
 * links, so that the consultant sees it, and joins nothing.
 */
@Component
public class Threads {
  private final Cases cases;
  private final Letters letters;
  private final Outbox outbox;
  private final LetterSettings settings;

  public Threads(Cases cases, Letters letters, Outbox outbox, LetterSettings settings) {
    this.cases = cases;
    this.letters = letters;
    this.outbox = outbox;
    this.settings = settings;
  }

  /**
   * @param joins the case that takes the letter in
   * @param linked a case that it may have to do with
   */
  public record Thread(Optional<Case> joins, Optional<Case> linked) {
    static final Thread NONE = new Thread(Optional.empty(), Optional.empty());
  }

  public Thread of(Letter letter, Instant at) {
    Optional<Case> named = named(letter.head());
    if (named.isEmpty()) {
      return Thread.NONE;
    }
    Case found = named.get();
    boolean fresh = found.newestAt().plus(settings.threadAge()).isAfter(at);
    return isFrom(letter, found) && fresh
        ? new Thread(named, Optional.empty())
        : new Thread(Optional.empty(), named);
  }

  /** The case that a robot's mail is about; a robot has no sender to match. */
  public Optional<Case> about(Letter letter) {
    Optional<Case> returned =
        letter.returned().flatMap(it -> outbox.withMessageId(it.messageId())).flatMap(this::caseOf);
    return returned.isPresent() ? returned : named(letter.head());
  }

  private Optional<Case> named(Letter.Head head) {
    String sender = head.replyTo().address().toLowerCase(Locale.ROOT);
    Stream<Case> byToken = head.threadTokens().stream().flatMap(it -> cases.withToken(it).stream());
    Stream<Case> byReply =
        ids(head).flatMap(it -> outbox.withMessageId(it).flatMap(this::caseOf).stream());
    Stream<Case> byLetter =
        ids(head).flatMap(it -> letters.caseOf(it, sender).flatMap(cases::one).stream());
    return Stream.of(byToken, byReply, byLetter).flatMap(it -> it).findFirst();
  }

  private static Stream<String> ids(Letter.Head head) {
    return Stream.concat(head.inReplyTo().stream(), head.references().reversed().stream())
        .distinct();
  }

  private Optional<Case> caseOf(Outbox.Kept reply) {
    return cases.one(reply.caseId());
  }

  /**
   * True when the letter comes from who asked. A Reply-To proves nothing by itself: anybody may
   * write a stranger's address there; it counts only with a sender whom the case knows already. Nor
   * does a sender count whom our mail server has found forged.
   */
  private boolean isFrom(Letter letter, Case found) {
    String asker = found.asker().address();
    String from = letter.head().from().address();
    if (asker.isEmpty() || isForged(letter)) {
      return false;
    }
    return asker.equalsIgnoreCase(from)
        || asker.equalsIgnoreCase(letter.head().replyTo().address()) && wroteBefore(from, found);
  }

  private boolean wroteBefore(String from, Case found) {
    return letters.ofCase(found.id()).stream()
        .map(it -> it.letter().head().from().address())
        .anyMatch(from::equalsIgnoreCase);
  }

  private static boolean isForged(Letter letter) {
    return letter.authentication().filter(it -> it.contains("dmarc=fail")).isPresent();
  }
}
