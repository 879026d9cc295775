package pl.sortownia.routes;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeException;
import org.apache.camel.Header;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.support.SynchronizationAdapter;
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
  private final Clock clock;

  MailboxDoor(MailboxSettings settings, MailboxAddress address, Clock clock) {
    this.settings = settings;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public void configure() {
    // another office on this machine may be fetching right now: only yesterday's are left behind
    Spool.sweep(clock.instant().minus(Duration.ofDays(1)));

    // the mailbox is away, or the database: mails stay on the server, and the next look finds them
    onException(Exception.class).handled(false).logExhausted(false).bean(Away.class);

    // this one mail could not be fetched: it is set aside, so that it cannot block the head
    onException(UnreadableMail.class)
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
    // a closed folder would connect anew for each mail that is left of the batch
    if (!mail.getFolder().isOpen()) {
      throw new MailboxAway("the connection was lost");
    }
    exchange.getIn().setHeader(POSITION, position(mail));
    var spool = new Spool(settings.cap());
    exchange.getExchangeExtension().addOnCompletion(new Gone(spool));
    fetch(mail, spool);
    exchange.getIn().setBody(spool.raw());
  }

  /** Only a fault of this one mail sets it aside; the causes of others may look the same. */
  private static void fetch(Message mail, Spool spool) {
    try (spool) {
      mail.writeTo(spool);
    } catch (MessagingException | IOException failure) {
      throw mail.getFolder().isOpen()
          ? new UnreadableMail(OneLine.of(failure))
          : new MailboxAway(OneLine.of(failure));
    }
  }

  private static String position(Message mail) throws MessagingException {
    Folder folder = mail.getFolder();
    var uids = (UIDFolder) folder;
    return "%s;%d;%d".formatted(folder.getFullName(), uids.getUIDValidity(), uids.getUID(mail));
  }

  /** Deletes the spooled mail when its route has ended, well or not. */
  private static final class Gone extends SynchronizationAdapter {
    private final Spool spool;

    Gone(Spool spool) {
      this.spool = spool;
    }

    @Override
    public void onDone(Exchange exchange) {
      spool.delete();
    }
  }

  /** Tells the operator, once, that mails wait on the server. */
  @Component
  static class Away {
    private final MailboxLease lease;

    Away(MailboxLease lease) {
      this.lease = lease;
    }

    public void note(@ExchangeException Exception why) {
      lease.lost(why);
    }
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
