package pl.sortownia.routes;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Supplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when mail arrives (IMAP IDLE, RFC 2177), on a connection of its own: the one that fetches
 * stays free, and a bell that fell silent costs only the time until the next look.
 */
final class MailboxBell implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MailboxBell.class);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  // silent for so long, a connection is taken for dead; RFC 2177 has clients renew within 29
  // minutes
  private static final Duration RENEWED = Duration.ofMinutes(9);
  private final MailboxSettings settings;
  private final Supplier<String> secret;
  private final Runnable ring;
  private final Thread watch;
  private Duration pause = SHORTEST;
  private boolean silent;
  private volatile boolean closed;
  private volatile @Nullable Store open;

  /**
   * Begins to watch.
   *
   * @param secret password or token, asked for at each connection
   * @param ring called when mail is there, on the bell's thread; it should only wake somebody
   */
  MailboxBell(MailboxSettings settings, Supplier<String> secret, Runnable ring) {
    this.settings = settings;
    this.secret = secret;
    this.ring = ring;
    this.watch = Thread.ofVirtual().name("mailbox-bell").start(this::watch);
  }

  private void watch() {
    while (!closed) {
      try {
        listen();
      } catch (MessagingException | RuntimeException lost) {
        fellSilent(lost);
        rest(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
      }
    }
  }

  private void fellSilent(Exception why) {
    // a server may end a connection whenever it likes; only one that cannot be reached is news
    if (!closed && !silent && pause.compareTo(SHORTEST) > 0) {
      silent = true;
      LOG.info(
          "{} does not ring: {}; it is looked into every {} s",
          settings.host(),
          OneLine.of(why),
          settings.every().toSeconds());
    }
  }

  private void rings() {
    pause = SHORTEST;
    if (silent) {
      silent = false;
      LOG.info("{} rings again", settings.host());
    }
  }

  /** One connection, until it ends: a server may close it whenever it likes. */
  private void listen() throws MessagingException {
    try (Store store = Session.getInstance(properties()).getStore(protocol())) {
      open = store;
      store.connect(settings.host(), settings.port(), settings.username(), secret.get());
      Folder folder = store.getFolder(settings.folder());
      folder.open(Folder.READ_ONLY);
      folder.addMessageCountListener(new Arrived());
      if (!((IMAPStore) store).hasCapability("IDLE")) {
        throw new MessagingException("the server does not know IDLE");
      }
      rings();
      // what came while nobody listened
      ring.run();
      while (!closed && folder.isOpen()) {
        ((IMAPFolder) folder).idle();
      }
    }
  }

  private final class Arrived extends MessageCountAdapter {
    @Override
    public void messagesAdded(MessageCountEvent event) {
      ring.run();
    }
  }

  private void rest(Duration pause) {
    try {
      Thread.sleep(closed ? Duration.ZERO : pause);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }

  private String protocol() {
    return settings.tls() == MailboxSettings.Tls.IMPLICIT ? "imaps" : "imap";
  }

  private Properties properties() {
    String prefix = "mail." + protocol() + ".";
    boolean starttls = settings.tls() == MailboxSettings.Tls.STARTTLS;
    var it = new Properties();
    it.put(prefix + "connectiontimeout", "30000");
    it.put(prefix + "timeout", String.valueOf(RENEWED.toMillis()));
    it.put(prefix + "starttls.enable", String.valueOf(starttls));
    it.put(prefix + "starttls.required", String.valueOf(starttls));
    if (!settings.tokenFile().isEmpty()) {
      it.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    if (!settings.trust().isEmpty()) {
      it.put(prefix + "ssl.trust", settings.trust());
    }
    return it;
  }

  /** Ends the watch; a bell in the middle of IDLE is cut off by closing its connection. */
  @Override
  public void close() {
    closed = true;
    watch.interrupt();
    Store store = open;
    if (store != null) {
      try {
        store.close();
      } catch (MessagingException alreadyGone) {
        LOG.debug("the bell's connection was gone already", alreadyGone);
      }
    }
  }
}
