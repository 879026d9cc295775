package pl.sortownia.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The COT mailbox. A dedicated one: whoever else expunges in it may take letters away.
 *
 * @param host IMAP server; empty for no mailbox
 * @param port its port
 * @param tls how the connection is secured
 * @param folder folder that letters come into
 * @param username login
 * @param password password; empty when a token is used
 * @param tokenFile file that holds an OAuth2 access token, read again at each login (XOAUTH2)
 * @param trust hosts whose certificate is trusted without a check; empty to check (for tests)
 * @param every how often the folder is looked into
 * @param idle true to be woken by the server (RFC 2177) between two looks
 * @param atOnce letters taken in one look
 * @param done folder that letters are moved to once they are stored; empty to mark them as seen
 *     only
 * @param errors folder for mails that could not even be fetched
 * @param cap bytes of one mail that are stored; of a larger mail the head and the first parts
 */
@ConfigurationProperties("sortownia.mailbox")
record MailboxSettings(
    @DefaultValue("") String host,
    @DefaultValue("993") int port,
    @DefaultValue("IMPLICIT") Tls tls,
    @DefaultValue("INBOX") String folder,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("") String tokenFile,
    @DefaultValue("") String trust,
    @DefaultValue("10s") Duration every,
    @DefaultValue("true") boolean idle,
    @DefaultValue("50") int atOnce,
    @DefaultValue("Przyjete") String done,
    @DefaultValue("Odlozone") String errors,
    @DefaultValue("64000000") int cap) {

  /** How the connection to the IMAP server is secured. */
  enum Tls {
    /** Plain; only for a server on the same machine. */
    NONE,
    /** STARTTLS, required. */
    STARTTLS,
    /** TLS from the first byte. */
    IMPLICIT
  }

  boolean isOpen() {
    return !host.isEmpty();
  }
}
