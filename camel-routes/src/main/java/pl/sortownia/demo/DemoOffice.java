package pl.sortownia.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Role;

/** Fills the office to try: a COT mailbox with sample letters, and one account of each role. */
@Component
@ConditionalOnProperty("sortownia.demo.on")
class DemoOffice {
  /** Password of every demo account; it is printed at the start. */
  static final String PASSWORD = "sortownia";

  private static final List<Account> STAFF =
      List.of(
          new Account("anna", "Anna Nowak", Set.of(Role.CONSULTANT), List.of()),
          new Account("marek", "Marek Zieliński", Set.of(Role.CONSULTANT), List.of()),
          new Account("ewa", "Ewa Lis", Set.of(Role.CONSULTANT, Role.EDITOR), List.of()),
          new Account("kinga", "Kinga Wójcik", Set.of(Role.CONSULTANT, Role.SUPERVISOR), List.of()),
          new Account("olek", "Olek Maj", Set.of(Role.OPERATOR), List.of()));

  private final TownPostOffice post;
  private final CitizensMail citizens;
  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final DemoSettings settings;
  private final String cot;

  DemoOffice(
      CitizensMail citizens,
      Accounts accounts,
      JdbcClient jdbc,
      DemoSettings settings,
      @Value("${sortownia.mailbox.username}") String cot) {
    this.post = new TownPostOffice(settings.imap(), settings.smtp());
    this.citizens = citizens;
    this.accounts = accounts;
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
      STAFF.forEach(it -> accounts.put(it, PASSWORD));
      fill(Path.of(settings.letters()));
    }
  }

  private void fill(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "sortownia.demo.letters: no folder %s; name one with .eml files".formatted(folder));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".eml")).sorted().toList()) {
        post.deliver(cot, Files.readAllBytes(file));
      }
    }
  }

  @PreDestroy
  void close() {
    post.stop();
  }
}
