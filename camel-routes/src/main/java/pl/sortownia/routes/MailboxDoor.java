package pl.sortownia.routes;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeException;
import org.apache.camel.Header;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.MailMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import pl.sortownia.arriving.MailboxIntake;
import pl.sortownia.letter.Arrivals;

/**
 * The mailbox door: fetch, store raw, and only after that commit mark or move on the server.
 *
 * <p>Camel marks a mail when its route ends well; the route ends when the transaction of the store
 * has. A crash between the two shows the same mail again, and its position is known by then.
 */
@Component
@ConditionalOnExpression("!'${sortownia.mailbox.host:}'.isEmpty()")
class MailboxDoor extends RouteBuilder {
  static final String ROUTE = "mailbox-door";
  private static final String POSITION = "position";
  private final MailboxSettings settings;
  private final MailboxAddress address;

  MailboxDoor(MailboxSettings settings, MailboxAddress address) {
    this.settings = settings;
    this.address = address;
  }

  @Override
  public void configure() {
    // Jakarta Mail could not fetch this one mail: it is set aside, so that it cannot block the head
    onException(MessagingException.class, IOException.class)
        .handled(true)
        .log(
            LoggingLevel.ERROR,
            "pl.sortownia",
            "set aside ${header.position}: ${exception.message}")
        .bean(SetAside.class)
        .setHeader("CamelMailMoveTo", constant(settings.errors()));

    from(address.uri())
        .routeId(ROUTE)
        .process(this::raw)
        .bean(MailboxIntake.class, "take(${body}, ${header.position})");
  }

  private void raw(Exchange exchange) throws MessagingException, IOException {
    Message mail = requireNonNull(exchange.getIn(MailMessage.class)).getOriginalMessage();
    exchange.getIn().setHeader(POSITION, position(mail));
    var bytes = new CappedBytes(settings.cap());
    mail.writeTo(bytes);
    exchange.getIn().setBody(bytes.toByteArray());
  }

  private static String position(Message mail) throws MessagingException {
    Folder folder = mail.getFolder();
    var uids = (UIDFolder) folder;
    return "%s;%d;%d".formatted(folder.getFullName(), uids.getUIDValidity(), uids.getUID(mail));
  }

  /** Keeps the reason why a mail was moved aside. */
  @Component
  static class SetAside {
    private final Arrivals arrivals;

    SetAside(Arrivals arrivals) {
      this.arrivals = arrivals;
    }

    public void note(@Header(POSITION) String position, @ExchangeException Exception why) {
      arrivals.setAside(position, String.valueOf(why));
    }
  }
}
