package pl.sortownia.answering;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a failed attempt means.
 *
 * @param forGood true for a refusal (5yz of RFC 5321 4.2.1), false when it may work later
 * @param words the mail server's own words
 */
record Verdict(boolean forGood, String words) {

  static Verdict of(MessagingException failure) {
    int code = code(failure);
    boolean refused = code >= 500 && code < 600;
    return new Verdict(refused || failure instanceof AddressException, words(failure));
  }

  /** The reply code of the innermost exception that has one; 0 for a broken connection. */
  private static int code(Exception failure) {
    int found =
        switch (failure) {
          case SMTPAddressFailedException it -> it.getReturnCode();
          case SMTPSendFailedException it -> it.getReturnCode();
          default -> 0;
        };
    Exception next = failure instanceof MessagingException it ? it.getNextException() : null;
    int inner = next == null ? 0 : code(next);
    return inner > 0 ? inner : found;
  }

  private static String words(Exception failure) {
    Exception next = failure instanceof MessagingException it ? it.getNextException() : null;
    return next == null ? String.valueOf(failure.getMessage()).strip() : words(next);
  }
}
