package pl.sortownia.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Samples, damaged at random: no exception, no hang, no text beyond the cap.
 *
 * <p>Fixed seeds and a fixed count keep the daily run at about half a minute and repeatable; {@code
 * mvn -Pfuzz test} goes on with new seeds for ten minutes in 512 MB and names the seed that broke.
 */
class BrokenMailTest {
  private static final int COUNT = 3_000;
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final List<byte[]> SAMPLES = new ArrayList<>();
  private static final List<String> TRUTHS =
      List.of("utf-8", "base64", "quoted-printable", "text/plain", "text/html", "multipart/", "\"");
  private static final List<String> LIES =
      List.of(
          "utf-7",
          "x-uuencode",
          "iso-2022-jp",
          "utf-16",
          "application/ms-tnef",
          "application/pkcs7-mime",
          "message/delivery-status",
          "text/calendar; method=REPLY",
          "ibm852",
          "binary",
          "");
  private final LetterReader reader = new LetterReader(ReadingSettings.defaults());

  @BeforeAll
  static void load() throws IOException {
    try (var files = Files.walk(Path.of("sample-mail"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".eml")).sorted().toList()) {
        SAMPLES.add(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void damaged_mail_is_read_all_the_same() {
    for (var seed = 0; seed < COUNT; seed++) {
      readsDamaged(seed);
    }
  }

  @Test
  void and_so_for_as_long_as_one_asks() {
    var minutes = Integer.getInteger("sortownia.fuzz.minutes", 0);
    var end = Instant.now().plus(Duration.ofMinutes(minutes));
    for (var seed = COUNT; Instant.now().isBefore(end); seed++) {
      readsDamaged(seed);
    }
  }

  private void readsDamaged(int seed) {
    var mail = damaged(new Random(seed));
    var start = Instant.now();
    var letter = reader.readMail(mail);
    assertThat(letter.flaws()).as("seed %d", seed).doesNotContain("unreadable");
    assertThat(letter.fullText().length()).as("seed %d", seed).isLessThan(1_100_000);
    assertThat(Duration.between(start, Instant.now())).as("seed %d", seed).isLessThan(LONGEST);
    letter
        .folds()
        .forEach(fold -> assertThat(fold.to()).isBetween(fold.from(), letter.fullText().length()));
  }

  private static byte[] damaged(Random random) {
    var mail = SAMPLES.get(random.nextInt(SAMPLES.size())).clone();
    for (var i = random.nextInt(6); i >= 0; i--) {
      mail = damagedOnce(mail, random);
    }
    return mail;
  }

  private static byte[] damagedOnce(byte[] mail, Random random) {
    if (mail.length < 10) {
      return mail;
    }
    var at = random.nextInt(mail.length);
    var length = Math.min(mail.length - at, 1 + random.nextInt(400));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(mail, random, 1 + random.nextInt(40));
      case 1 -> joined(mail, 0, at);
      case 2 -> joined(joined(mail, 0, at), joined(mail, at + length, mail.length));
      case 3 -> repeated(mail, at, length, random.nextInt(60));
      case 4 -> spliced(mail, at, SAMPLES.get(random.nextInt(SAMPLES.size())), random);
      case 5 ->
          new String(mail, StandardCharsets.ISO_8859_1)
              .replace(
                  "\r\n",
                  Stream.of("\n", "\r", "\n\r", "\0\n")
                      .skip(random.nextInt(4))
                      .findFirst()
                      .orElseThrow())
              .getBytes(StandardCharsets.ISO_8859_1);
      case 6 -> lied(mail, random);
      case 7 -> wrapped(mail, random);
      default -> noise(mail, at, random);
    };
  }

  /** What a header declares, exchanged for something else. */
  private static byte[] lied(byte[] mail, Random random) {
    var text = new String(mail, StandardCharsets.ISO_8859_1);
    var truth = TRUTHS.get(random.nextInt(TRUTHS.size()));
    var lie = LIES.get(random.nextInt(LIES.size()));
    return text.replace(truth, lie).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A mail within a mail within a mail. */
  private static byte[] wrapped(byte[] mail, Random random) {
    var type = random.nextBoolean() ? "message/rfc822" : "multipart/mixed; boundary=x";
    var head = "Subject: " + "=?utf-8?B?".repeat(random.nextInt(40)) + "\r\nContent-Type: " + type;
    var start = (head + "\r\n\r\n--x\r\n").getBytes(StandardCharsets.ISO_8859_1);
    var all = mail;
    for (var i = random.nextInt(80); i >= 0; i--) {
      all = joined(start, all);
    }
    return all;
  }

  private static byte[] flipped(byte[] mail, Random random, int times) {
    for (var i = 0; i < times; i++) {
      mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
    }
    return mail;
  }

  private static byte[] repeated(byte[] mail, int at, int length, int times) {
    var all = joined(mail, 0, at);
    for (var i = 0; i < times; i++) {
      all = joined(all, joined(mail, at, at + length));
    }
    return joined(all, joined(mail, at, mail.length));
  }

  private static byte[] spliced(byte[] mail, int at, byte[] other, Random random) {
    return joined(
        joined(mail, 0, at), joined(other, random.nextInt(other.length + 1), other.length));
  }

  private static byte[] noise(byte[] mail, int at, Random random) {
    var bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return joined(joined(joined(mail, 0, at), bytes), joined(mail, at, mail.length));
  }

  private static byte[] joined(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, Math.min(from, to), to);
  }

  private static byte[] joined(byte[] one, byte[] two) {
    var all = java.util.Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, all, one.length, two.length);
    return all;
  }
}
