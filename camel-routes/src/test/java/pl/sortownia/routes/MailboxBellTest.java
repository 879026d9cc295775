package pl.sortownia.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxBellTest {
  private static final ServerSetup IMAP = new ServerSetup(0, "127.0.0.1", "imap");
  private final Semaphore rings = new Semaphore(0);
  private GreenMail server = new GreenMail(IMAP);

  @BeforeEach
  void open() {
    server.start();
    server.setUser("cot@zus.example", "cot", "secret");
  }

  @AfterEach
  void close() {
    server.stop();
  }

  private MailboxBell bell(int port) {
    var settings =
        new MailboxSettings(
            "127.0.0.1",
            port,
            MailboxSettings.Tls.NONE,
            "INBOX",
            "cot",
            "secret",
            "",
            "",
            Duration.ofSeconds(10),
            true,
            50,
            "",
            "",
            1_000_000);
    return new MailboxBell(settings, settings::password, rings::release);
  }

  private void mail() {
    server
        .getUserManager()
        .getUser("cot")
        .deliver(GreenMailUtil.createTextEmail("cot@zus.example", "m@example.pl", "x", "y", IMAP));
  }

  private boolean rang() throws InterruptedException {
    return rings.tryAcquire(20, TimeUnit.SECONDS);
  }

  @Test
  void it_rings_at_the_start_and_when_mail_arrives() throws InterruptedException {
    try (var bell = bell(server.getImap().getPort())) {
      assertThat(rang()).isTrue();
      for (int i = 0; i < 3; i++) {
        mail();
        assertThat(rang()).as("mail " + i).isTrue();
      }
    }
  }

  @Test
  void it_comes_back_when_the_server_does() throws InterruptedException {
    int port = server.getImap().getPort();
    try (var bell = bell(port)) {
      assertThat(rang()).isTrue();
      server.stop();
      server = new GreenMail(new ServerSetup(port, "127.0.0.1", "imap"));
      open();
      assertThat(rang()).isTrue();
      mail();
      assertThat(rang()).isTrue();
    }
  }

  @Test
  void a_closed_bell_is_silent() throws InterruptedException {
    bell(server.getImap().getPort()).close();
    rings.drainPermits();
    mail();
    assertThat(rings.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
  }
}
