package pl.sortownia.arriving;

import java.io.IOException;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Raw;

/** The mailbox door: a mail is stored as its bytes came, before anybody reads it. */
@Component
public class MailboxIntake {
  private final Arrivals arrivals;

  public MailboxIntake(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  /**
   * Takes a mail in, once for its position and once for its twins.
   *
   * @param raw bytes of the mail
   * @param position as {@link MailboxPosition} writes it
   * @return when this is here, the mail is committed and may be marked on the server
   */
  public Arrivals.Receipt take(Raw raw, String position) throws IOException {
    String twin = Fingerprint.ofMail(raw);
    return arrivals.take(new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, position, twin, raw));
  }
}
