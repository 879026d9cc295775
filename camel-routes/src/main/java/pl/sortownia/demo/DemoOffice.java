package pl.sortownia.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the office to try: a mail server whose COT mailbox holds sample letters. */
@Component
@ConditionalOnProperty("sortownia.demo.enabled")
class DemoOffice {
  /** As mail comes: all kinds in turn, and the same order at each start. */
  private static final Comparator<Path> MIXED =
      Comparator.<Path>comparingInt(it -> it.getFileName().toString().hashCode() * 31 % 997)
          .thenComparing(Comparator.naturalOrder());

  private final TownPostOffice post;
  private final CitizensMail citizens;
  private final JdbcClient jdbc;
  private final DemoSettings settings;
  private final String cot;

  DemoOffice(
      CitizensMail citizens,
      JdbcClient jdbc,
      DemoSettings settings,
      @Value("${sortownia.mailbox.username}") String cot) {
    this.post = new TownPostOffice(settings.imap(), settings.smtp());
    this.citizens = citizens;
    this.jdbc = jdbc;
    this.settings = settings;
    this.cot = cot;
  }

  /** Before the routes start: the mailbox door looks into this server. */
  @PostConstruct
  void open() throws IOException {
    post.open(citizens::keep);
    post.mailbox(cot);
    citizens.restore(post);
    boolean firstStart = jdbc.sql("select count(*) from arrival").query(Long.class).single() == 0;
    if (firstStart) {
      fill(Path.of(settings.letters()));
    }
  }

  private void fill(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "sortownia.demo.letters: no folder %s; name one with .eml files".formatted(folder));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".eml")).sorted(MIXED).toList()) {
        post.deliver(cot, Files.readAllBytes(file));
      }
    }
  }

  @PreDestroy
  void close() {
    post.stop();
  }
}
