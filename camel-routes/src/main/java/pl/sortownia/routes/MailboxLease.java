package pl.sortownia.routes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Leases;

/**
 * When this node looks into the mailbox: while it holds the lease, and the time has come or the
 * server rang.
 */
@Component("mailboxLease")
class MailboxLease implements PollingConsumerPollStrategy {
  private static final Logger LOG = LoggerFactory.getLogger(MailboxLease.class);
  private static final String NAME = "mailbox";
  // a batch may take long, and two nodes fetching the same batch is waste
  private static final Duration TERM = Duration.ofSeconds(60);
  private final Leases leases;
  private final Clock clock;
  private final MailboxSettings settings;
  private volatile Instant nextLook = Instant.EPOCH;
  private volatile boolean failing;
  private volatile boolean lost;

  MailboxLease(Leases leases, Clock clock, MailboxSettings settings) {
    this.leases = leases;
    this.clock = clock;
    this.settings = settings;
  }

  /** The server says that there is mail. */
  void ring() {
    nextLook = Instant.EPOCH;
  }

  /** The look in progress cannot be finished; Camel ends it as if all were well. */
  void lost(Exception cause) {
    lost = true;
    tell(cause);
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    lost = false;
    Instant now = clock.instant();
    return !nextLook.isAfter(now) && leases.hold(NAME, TERM);
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
    // a full batch means that more is waiting
    boolean more = polledMessages >= settings.atOnce() && !lost;
    nextLook = more ? Instant.EPOCH : clock.instant().plus(settings.every());
    if (failing && !lost) {
      failing = false;
      LOG.info("mailbox {} is reached again", settings.host());
    }
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retry, Exception cause) {
    nextLook = clock.instant().plus(settings.every());
    tell(cause);
    return false;
  }

  private void tell(Exception cause) {
    if (!failing) {
      failing = true;
      LOG.error(
          "mailbox {}:{}: {}; it is tried again every {} s",
          settings.host(),
          settings.port(),
          OneLine.of(cause),
          settings.every().toSeconds());
    }
  }
}
