package pl.sortownia.routes;

import jakarta.mail.PasswordAuthentication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.camel.component.mail.MailAuthenticator;
import org.springframework.stereotype.Component;

/** The mailbox as Camel addresses it. Secrets stay out of the address: addresses end up in logs. */
@Component
class MailboxAddress {
  private static final int FETCH = 512 * 1024;
  private final MailboxSettings settings;

  MailboxAddress(MailboxSettings settings) {
    this.settings = settings;
  }

  String uri() {
    var it = new LinkedHashMap<String, String>();
    it.put("authenticator", "#mailboxLogin");
    it.put("folderName", settings.folder());
    // Camel's mapping parses every mail of the batch before the first is routed: one bad mail
    // blocks all
    it.put("mapMailMessage", "false");
    it.put("maxMessagesPerPoll", String.valueOf(settings.atOnce()));
    it.put("binding", "#rawBinding");
    it.put("pollStrategy", "#mailboxLease");
    it.put("initialDelay", "1000");
    it.put("delay", "1000");
    // what is moved away when it is stored needs no flag, and a letter somebody peeked at is not
    // lost
    it.put("unseen", String.valueOf(settings.done().isEmpty()));
    it.put("peek", "true");
    it.put("skipFailedMessage", "true");
    it.put("connectionTimeout", "30000");
    if (!settings.done().isEmpty()) {
      it.put("moveTo", settings.done());
    }
    it.putAll(javaMail());
    return "%s://%s:%d?%s".formatted(scheme(), settings.host(), settings.port(), query(it));
  }

  private String scheme() {
    return settings.tls() == MailboxSettings.Tls.IMPLICIT ? "imaps" : "imap";
  }

  private Map<String, String> javaMail() {
    String prefix = "mail." + scheme() + ".";
    var it = new LinkedHashMap<String, String>();
    // a mail of a usual size still comes in one FETCH, a giant one never lies in memory whole
    it.put(prefix + "partialfetch", "true");
    it.put(prefix + "fetchsize", String.valueOf(FETCH));
    it.put(prefix + "writetimeout", "30000");
    it.put(
        prefix + "starttls.required",
        String.valueOf(settings.tls() == MailboxSettings.Tls.STARTTLS));
    it.put(
        prefix + "starttls.enable", String.valueOf(settings.tls() == MailboxSettings.Tls.STARTTLS));
    if (!settings.tokenFile().isEmpty()) {
      it.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    if (!settings.trust().isEmpty()) {
      it.put(prefix + "ssl.trust", settings.trust());
    }
    return it.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> "additionalJavaMailProperties." + e.getKey(), Map.Entry::getValue));
  }

  private static String query(Map<String, String> options) {
    return options.entrySet().stream()
        .map(it ->
            it.getKey()
                + "="
                + (it.getValue().startsWith("#") ? it.getValue() : "RAW(" + it.getValue() + ")"))
        .collect(Collectors.joining("&"));
  }

  /** Login or token, asked for at each connection: a renewed token needs no restart. */
  @Component("mailboxLogin")
  static class Login extends MailAuthenticator {
    private final MailboxSettings settings;

    Login(MailboxSettings settings) {
      this.settings = settings;
    }

    @Override
    public PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(settings.username(), secret());
    }

    /** Password or token, as it is now. */
    String secret() {
      if (settings.tokenFile().isEmpty()) {
        return settings.password();
      }
      try {
        return Files.readString(Path.of(settings.tokenFile())).strip();
      } catch (IOException e) {
        throw new UncheckedIOException(
            "sortownia.mailbox.token-file: cannot read %s; name a readable file"
                .formatted(settings.tokenFile()),
            e);
      }
    }
  }
}
