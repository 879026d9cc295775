package pl.sortownia.answering;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Reply;

/** A reply as a mail: the same reply gives the same mail, however often it is built. */
@Component
public class Envelope {
  /** By this header our own mail is known when it comes back. */
  public static final String OWN = "X-Sortownia-Id";

  public MimeMessage of(Reply reply, Instant approvedAt, Session session)
      throws MessagingException {
    var mail = new WithItsOwnId(session, reply.messageId());
    mail.setFrom(address(reply.sender()));
    mail.setRecipient(Message.RecipientType.TO, address(reply.recipient()));
    mail.setReplyTo(InternetAddress.parse(reply.replyTo()));
    mail.setSubject(reply.subject(), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(approvedAt));
    thread(mail, reply);
    mail.setHeader(OWN, reply.messageId());
    // tells Exchange to send no out-of-office to a person's answer
    mail.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    mail.setContent(alternatives(reply));
    mail.saveChanges();
    return mail;
  }

  /** A mail that no person approved says so: no program may answer it (RFC 3834 §3.1.7). */
  public MimeMessage automatic(Reply reply, Instant at, Session session) throws MessagingException {
    MimeMessage mail = of(reply, at, session);
    mail.setHeader("Auto-Submitted", "auto-replied");
    mail.setHeader("X-Auto-Response-Suppress", "All");
    return mail;
  }

  /** RFC 5322 3.6.4. */
  private static void thread(MimeMessage mail, Reply reply) throws MessagingException {
    if (!reply.inReplyTo().isEmpty()) {
      mail.setHeader("In-Reply-To", reply.inReplyTo());
    }
    if (!reply.references().isEmpty()) {
      mail.setHeader("References", String.join("\r\n ", reply.references()));
    }
  }

  /** RFC 2046 5.1.4: the plainest part first. */
  private static MimeMultipart alternatives(Reply reply) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(reply.plain(), StandardCharsets.UTF_8.name());
    var html = new MimeBodyPart();
    html.setText(reply.html(), StandardCharsets.UTF_8.name(), "html");
    return new MimeMultipart("alternative", plain, html);
  }

  private static InternetAddress address(Address of) throws MessagingException {
    try {
      return new InternetAddress(of.address(), of.name(), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException never) {
      throw new MessagingException("UTF-8 is always there", never);
    }
  }

  /** Jakarta Mail makes a Message-ID of its own at every saving. */
  private static final class WithItsOwnId extends MimeMessage {
    private final String id;

    WithItsOwnId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
