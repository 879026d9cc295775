package pl.sortownia.demo;

import static java.util.Objects.requireNonNull;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * An embedded mail server with a mailbox for everybody: the demo, the acceptance tests and the
 * drills deliver through it. The password of every mailbox is {@value #PASSWORD}.
 */
public final class TownPostOffice extends GreenMail {
  public static final String PASSWORD = "poczta";
  private static final String LOOPBACK = "127.0.0.1";

  public TownPostOffice(int imap, int smtp) {
    super(
        new ServerSetup[] {
          new ServerSetup(imap, LOOPBACK, ServerSetup.PROTOCOL_IMAP),
          new ServerSetup(smtp, LOOPBACK, ServerSetup.PROTOCOL_SMTP)
        });
  }

  /** Plus addressing, as real servers have it; everybody else gets a mailbox at the first mail. */
  public void open(BiConsumer<String, MimeMessage> delivered) {
    start();
    getUserManager()
        .setMessageDeliveryHandler((moving, to) -> {
          GreenMailUser owner = mailbox(to.getEmail());
          delivered.accept(owner.getEmail(), moving.getMessage());
          return owner;
        });
  }

  /** The mailbox of an address, made when there is none. */
  public GreenMailUser mailbox(String address) {
    String owner = address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    GreenMailUser known = getUserManager().getUserByEmail(owner);
    if (known != null) {
      return known;
    }
    try {
      return getUserManager().createUser(owner, owner, PASSWORD);
    } catch (UserException e) {
      throw new IllegalStateException("no mailbox for " + owner, e);
    }
  }

  /** Puts a mail into a mailbox, bytes as they are. */
  public void deliver(String address, byte[] raw) {
    try {
      mailbox(address).deliver(new MimeMessage(null, new java.io.ByteArrayInputStream(raw)));
    } catch (MessagingException e) {
      throw new IllegalArgumentException("not a mail for " + address, e);
    }
  }

  /** How many mails lie in the INBOX of an address. */
  public int inbox(String address) {
    return folder(address).getMessageCount();
  }

  /** How many mails lie in all mailboxes. */
  public int mails() {
    return getUserManager().listUser().stream().mapToInt(it -> inbox(it.getEmail())).sum();
  }

  /** Message-IDs in the INBOX of an address, one for each copy. */
  public List<String> messageIds(String address) {
    return folder(address).getMessages().stream()
        .map(it -> it.getMimeMessage())
        .map(TownPostOffice::messageId)
        .toList();
  }

  private MailFolder folder(String address) {
    try {
      return getManagers().getImapHostManager().getInbox(mailbox(address));
    } catch (FolderException e) {
      throw new IllegalStateException("no INBOX for " + address, e);
    }
  }

  private static String messageId(MimeMessage mail) {
    try {
      return String.valueOf(mail.getMessageID());
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail without a readable Message-ID", e);
    }
  }

  public int imapPort() {
    return requireNonNull(services.get(ServerSetup.PROTOCOL_IMAP)).getPort();
  }

  public int smtpPort() {
    return requireNonNull(services.get(ServerSetup.PROTOCOL_SMTP)).getPort();
  }

  // GreenMail leaves Nagle's algorithm on: each IMAP command then waits 40 ms for an
  // acknowledgement
  @Override
  protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
    var servers = new HashMap<String, AbstractServer>();
    for (ServerSetup setup : setups) {
      boolean imap = setup.getProtocol().equals(ServerSetup.PROTOCOL_IMAP);
      servers.put(
          setup.getProtocol(), imap ? new Imap(setup, managers) : new Smtp(setup, managers));
    }
    return servers;
  }

  private static void withoutDelay(Socket socket) {
    try {
      socket.setTcpNoDelay(true);
    } catch (SocketException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static final class Imap extends AbstractServer {
    Imap(ServerSetup setup, Managers managers) {
      super(setup, managers);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket socket) {
      withoutDelay(socket);
      return new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), socket);
    }
  }

  private static final class Smtp extends SmtpServer {
    Smtp(ServerSetup setup, Managers managers) {
      super(setup, managers);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket socket) {
      withoutDelay(socket);
      return super.createProtocolHandler(socket);
    }
  }
}
