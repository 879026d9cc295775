package pl.sortownia.answering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How replies leave the house. Nothing leaves until a mail server is named and outbound is on.
 *
 * @param outbound true to send; replies wait in the outbox otherwise
 * @param host SMTP server; empty for none
 * @param port its port
 * @param tls how the connection is secured
 * @param username login at the SMTP server; empty for none
 * @param password its password
 * @param timeout for connecting, reading and writing
 * @param firstRetry pause after the first failure; it doubles up to an hour
 * @param giveUp how long a reply is tried (RFC 5321 4.5.4.1 asks for four to five days)
 */
@ConfigurationProperties("sortownia.answering")
public record AnsweringSettings(
    @DefaultValue("false") boolean outbound,
    @DefaultValue("") String host,
    @DefaultValue("25") int port,
    @DefaultValue("STARTTLS") Tls tls,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("30s") Duration timeout,
    @DefaultValue("30s") Duration firstRetry,
    @DefaultValue("4d") Duration giveUp) {

  /** How the connection to the mail server is secured. */
  public enum Tls {
    /** Plain; for a relay on the same machine. */
    NONE,
    /** STARTTLS, required. */
    STARTTLS,
    /** TLS from the first byte. */
    IMPLICIT
  }

  boolean canSend() {
    return outbound && !host.isEmpty();
  }
}
