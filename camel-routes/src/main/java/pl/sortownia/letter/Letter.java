package pl.sortownia.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One mail or portal question, read: what {@code reading} makes of an {@link Arrival}.
 *
 * @param head who wrote to whom, about what, and in which thread
 * @param kind what sort of mail it is
 * @param kindBecause what made us say so: header or rule, for the history
 * @param text the visible new text, the parts that are not folded
 * @param fullText the whole body as plain text
 * @param folds stretches of {@code fullText} that {@code text} leaves out, in order
 * @param attachments all parts that are not the text
 * @param flaws what was broken and how it was mended: {@code charset-guessed}, {@code no-body} …
 * @param links targets of links in HTML that differ from what they show
 * @param authentication SPF, DKIM and DMARC verdicts of our own mail server; empty when it gave
 *     none
 * @param returned for a bounce: whose delivery failed, and which of our mails; otherwise empty
 */
public record Letter(
    Head head,
    Kind kind,
    String kindBecause,
    String text,
    String fullText,
    List<Fold> folds,
    List<Attachment> attachments,
    List<String> flaws,
    List<Link> links,
    Optional<String> authentication,
    Optional<Returned> returned) {
  private static final Set<String> NO_DAMAGE = Set.of("html-only", "signed", "tnef", "no-text");

  public Letter {
    folds = List.copyOf(folds);
    attachments = List.copyOf(attachments);
    flaws = List.copyOf(flaws);
    links = List.copyOf(links);
  }

  /** A letter in HTML alone, or signed, is whole: only what was mended or left out is damage. */
  public boolean hasDamage() {
    return flaws.stream().anyMatch(it -> !NO_DAMAGE.contains(it));
  }

  /** What is kept of an arrival that could not be read at all. */
  public static Letter unread(String reason) {
    var head =
        new Head(
            "",
            List.of(),
            List.of(),
            List.of(),
            "(nieodczytany)",
            Address.NONE,
            Address.NONE,
            List.of(),
            Optional.empty());
    return new Letter(
        head,
        Kind.QUESTION,
        reason,
        "",
        "",
        List.of(),
        List.of(),
        List.of("unread"),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The header as far as it could be read.
   *
   * @param messageId Message-ID with its angle brackets; empty when the mail has none
   * @param inReplyTo Message-IDs of In-Reply-To
   * @param references Message-IDs of References, oldest first
   * @param threadTokens our unguessable thread tokens found in recipients, references or text
   * @param subject decoded subject; empty when there is none
   * @param from who wrote
   * @param replyTo who is answered; the same as {@code from} unless Reply-To names somebody else
   * @param to recipients of To and Cc
   * @param sentAt the Date header, when it could be read
   */
  public record Head(
      String messageId,
      List<String> inReplyTo,
      List<String> references,
      List<String> threadTokens,
      String subject,
      Address from,
      Address replyTo,
      List<Address> to,
      Optional<Instant> sentAt) {
    public Head {
      inReplyTo = List.copyOf(inReplyTo);
      references = List.copyOf(references);
      threadTokens = List.copyOf(threadTokens);
      to = List.copyOf(to);
    }
  }

  /**
   * A link whose words and target tell different stories.
   *
   * @param shown what the reader sees
   * @param target where it leads
   */
  public record Link(String shown, String target) {}

  /**
   * What a bounce tells.
   *
   * @param recipient address that could not be reached; empty when it does not say
   * @param messageId Message-ID of our mail; empty when it does not say
   * @param status enhanced status code of RFC 3463; empty when it does not say
   * @param delayed true for a mere warning: the server still tries
   * @param words the server's own words, shortened
   */
  public record Returned(
      String recipient, String messageId, String status, boolean delayed, String words) {}
}
