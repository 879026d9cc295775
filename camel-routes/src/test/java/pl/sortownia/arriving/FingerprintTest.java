package pl.sortownia.arriving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sortownia.letter.Raw;

class FingerprintTest {
  private static final String MAIL =
      """
      Message-ID: <1@example.pl>
      From: Maria <maria@example.pl>
      To: cot@zus.example
      Date: Sun, 22 Nov 2026 10:00:00 +0100
      Subject: pytanie

      O ile rosnie moja renta?
      """;

  @Test
  void what_servers_add_on_the_way_does_not_count() {
    String twin =
        """
        Return-Path: <maria@example.pl>
        Delivered-To: cot-2@zus.example
        Received: from a by b;
          Sun, 22 Nov 2026 10:00:07 +0100
        Authentication-Results: zus.example; dkim=pass
        X-Spam-Score: 0.1
        """;
    assertThat(of(twin + MAIL)).isEqualTo(of(MAIL));
  }

  @Test
  void line_ends_folding_and_the_case_of_names_do_not_count() {
    assertThat(of(MAIL.replace("\n", "\r\n") + "\r\n")).isEqualTo(of(MAIL));
    assertThat(of(MAIL.replace("Subject: ", "SUBJECT:\n  "))).isEqualTo(of(MAIL));
  }

  @Test
  void another_word_is_another_letter() {
    assertThat(of(MAIL.replace("renta", "emerytura"))).isNotEqualTo(of(MAIL));
    assertThat(of(MAIL.replace("<1@", "<2@"))).isNotEqualTo(of(MAIL));
    assertThat(of(MAIL.replace("Subject: p", "Subject: q"))).isNotEqualTo(of(MAIL));
  }

  @Test
  void a_missing_message_id_is_no_problem() {
    String without = MAIL.substring(MAIL.indexOf('\n') + 1);
    assertThat(of("Received: x\n" + without)).isEqualTo(of(without)).isNotEqualTo(of(MAIL));
    assertThat(of(without.replace("renta", "zapomoga"))).isNotEqualTo(of(without));
  }

  @Test
  void broken_mails_are_told_apart_by_all_that_they_hold() {
    var seen = new HashSet<String>();
    for (String broken :
        new String[] {"", "a", "\n\n", "\n\na", "Subject: a", "Subject: b", "::"}) {
      assertThat(of(broken)).hasSize(64);
      seen.add(of(broken));
    }
    assertThat(of("Subject: a")).isNotEqualTo(of("Subject: b"));
    assertThat(seen).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void a_mail_in_a_file_has_the_fingerprint_that_it_has_in_memory(@TempDir Path folder)
      throws IOException {
    byte[] big = (MAIL + "x\r\n\n".repeat(400_000) + "\r\n").getBytes(ISO_8859_1);
    Path file = Files.write(folder.resolve("big.eml"), big);
    assertThat(Fingerprint.ofMail(new Raw.OnDisk(file, big.length)))
        .isEqualTo(of(big))
        .isEqualTo(of(new String(big, ISO_8859_1).replace("\r", "").stripTrailing()));
  }

  @Test
  void no_bytes_make_it_throw() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] raw = new byte[random.nextInt(400)];
      random.nextBytes(raw);
      for (int at = 0; at < raw.length; at += 1 + random.nextInt(9)) {
        raw[at] = (byte) ":\r\n \tFrom".charAt(random.nextInt(9));
      }
      assertThat(of(raw)).hasSize(64);
    }
  }

  @Test
  void a_position_is_written_as_the_store_keeps_it() {
    assertThat(new MailboxPosition("INBOX", 17, 42)).hasToString("INBOX;17;42");
  }

  private static String of(String mail) {
    return of(mail.getBytes(ISO_8859_1));
  }

  private static String of(byte[] mail) {
    try {
      return Fingerprint.ofMail(new Raw.InMemory(mail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
