package pl.sortownia.letter;

import java.util.List;

/**
 * What will be sent, fixed when it was approved: sending it twice sends the same mail.
 *
 * @param messageId Message-ID made before the first attempt
 * @param sender our own address
 * @param replyTo our address with the thread token
 * @param recipient the asker
 * @param subject subject with {@code Re:}
 * @param inReplyTo Message-ID of the newest letter answered; empty when it had none
 * @param references Message-IDs of the thread, oldest first
 * @param plain text/plain part
 * @param html text/html part
 * @param draft the parts and versions it was made from
 */
public record Reply(
    String messageId,
    Address sender,
    String replyTo,
    Address recipient,
    String subject,
    String inReplyTo,
    List<String> references,
    String plain,
    String html,
    Draft draft) {
  public Reply {
    references = List.copyOf(references);
  }
}
