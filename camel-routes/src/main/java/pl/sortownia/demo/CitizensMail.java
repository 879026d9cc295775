package pl.sortownia.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What was delivered to citizens, kept as files: the embedded mail server forgets at each stop. */
@Component
class CitizensMail {
  private final Path folder;
  private final Clock clock;

  CitizensMail(@Value("${sortownia.data}") String data, Clock clock) {
    this.folder = Path.of(data, "citizens-mail");
    this.clock = clock;
  }

  /**
   * @param to address of the mailbox
   * @param name name of the file
   */
  record Mail(String to, String name, Path file) {}

  void keep(String address, MimeMessage mail) {
    try {
      Path mailbox = Files.createDirectories(folder.resolve(safe(address)));
      var bytes = new ByteArrayOutputStream();
      mail.writeTo(bytes);
      Files.write(
          mailbox.resolve(clock.millis() + "-" + bytes.size() + ".eml"), bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail to " + address + " cannot be kept", e);
    }
  }

  void restore(TownPostOffice post) throws IOException {
    for (Mail mail : all()) {
      post.deliver(mail.to(), Files.readAllBytes(mail.file()));
    }
  }

  /** All mails, mailbox by mailbox, oldest first. */
  List<Mail> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".eml"))
          .sorted()
          .map(it ->
              new Mail(
                  folder.relativize(it).getName(0).toString(), it.getFileName().toString(), it))
          .toList();
    }
  }

  private static String safe(String address) {
    return address.replaceAll("[^A-Za-z0-9@._+-]", "_").replace("..", "_");
  }
}
