package pl.sortownia.answering;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The SMTP server that takes our mail. */
@Component
public class MailServer {
  private final AnsweringSettings settings;

  public MailServer(AnsweringSettings settings) {
    this.settings = settings;
  }

  /** A session whose envelope sender is where bounces go. */
  public Session session(String bouncesTo) {
    var it = new Properties();
    String timeout = String.valueOf(settings.timeout().toMillis());
    it.put("mail.smtp.host", settings.host());
    it.put("mail.smtp.port", String.valueOf(settings.port()));
    it.put("mail.smtp.connectiontimeout", timeout);
    it.put("mail.smtp.timeout", timeout);
    it.put("mail.smtp.writetimeout", timeout);
    it.put("mail.smtp.from", bouncesTo);
    it.put("mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
    it.put("mail.smtp.ssl.enable", settings.tls() == AnsweringSettings.Tls.IMPLICIT);
    it.put("mail.smtp.ssl.checkserveridentity", "true");
    it.put("mail.smtp.starttls.required", settings.tls() == AnsweringSettings.Tls.STARTTLS);
    it.put("mail.smtp.starttls.enable", settings.tls() == AnsweringSettings.Tls.STARTTLS);
    it.replaceAll((name, value) -> value.toString());
    return Session.getInstance(it);
  }

  /** Hands the mail over; when this returns, the server is responsible for it. */
  public void take(MimeMessage mail) throws MessagingException {
    if (settings.username().isEmpty()) {
      Transport.send(mail);
    } else {
      Transport.send(mail, settings.username(), settings.password());
    }
  }
}
