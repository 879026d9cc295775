package pl.sortownia.routes;

import jakarta.mail.Message;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailBinding;
import org.apache.camel.component.mail.MailMessage;
import org.springframework.stereotype.Component;

/**
 * Maps nothing. Camel fetches and parses the envelope as soon as anybody asks for a header, and one
 * broken envelope would then roll the mail back at every look; the raw bytes are all we need.
 */
@Component("rawBinding")
class RawBinding extends MailBinding {
  @Override
  public Object extractBodyFromMail(Exchange exchange, MailMessage mail) {
    return mail.getOriginalMessage();
  }

  @Override
  protected Map<String, Object> extractHeadersFromMail(Message mail, Exchange exchange) {
    return new HashMap<>();
  }
}
