package pl.sortownia.routes;

import jakarta.annotation.PreDestroy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hangs the bell up once the office is open, so that the mailbox is looked into when mail comes.
 */
@Component
@ConditionalOnExpression(
    "!'${sortownia.mailbox.host:}'.isEmpty() && ${sortownia.mailbox.idle:true}")
class MailboxWatch {
  private final MailboxSettings settings;
  private final MailboxAddress.Login login;
  private final MailboxLease lease;
  private @org.jspecify.annotations.Nullable MailboxBell bell;

  MailboxWatch(MailboxSettings settings, MailboxAddress.Login login, MailboxLease lease) {
    this.settings = settings;
    this.login = login;
    this.lease = lease;
  }

  @EventListener(ApplicationReadyEvent.class)
  void open() {
    bell = new MailboxBell(settings, login::secret, lease::ring);
  }

  @PreDestroy
  void close() {
    if (bell != null) {
      bell.close();
    }
  }
}
