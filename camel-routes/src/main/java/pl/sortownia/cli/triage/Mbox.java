package pl.sortownia.cli.triage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Mail after mail in one file (RFC 4155), parted by lines that begin with "From ". */
final class Mbox {
  private static final Pattern SEPARATOR =
      Pattern.compile("From \\S+.*\\b\\d{1,2}:\\d{2}.*\\d{4}.*", Pattern.DOTALL);
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  /** Takes one mail and its number, from 1. */
  interface Taker {
    void take(int number, byte[] raw);
  }

  private Mbox() {}

  static boolean is(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(FROM.length), FROM);
    }
  }

  static void split(InputStream in, Taker taker) throws IOException {
    var mail = new ByteArrayOutputStream();
    var line = new ByteArrayOutputStream();
    var number = 0;
    var afterBlank = true;
    while (readLine(in, line)) {
      var bytes = line.toByteArray();
      if (afterBlank && isSeparator(bytes)) {
        if (mail.size() > 0) {
          taker.take(++number, mail.toByteArray());
        }
        mail.reset();
      } else {
        // mboxrd: ">From " was "From " in the text
        var quoted = isQuotedFrom(bytes);
        mail.write(bytes, quoted ? 1 : 0, bytes.length - (quoted ? 1 : 0));
      }
      afterBlank = bytes.length == 1 || bytes.length == 2 && bytes[0] == '\r';
    }
    if (mail.size() > 0) {
      taker.take(++number, mail.toByteArray());
    }
  }

  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    line.reset();
    for (var b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        return true;
      }
    }
    return line.size() > 0;
  }

  private static boolean isSeparator(byte[] line) {
    return line.length > 10
        && line.length < 400
        && Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length)
        && SEPARATOR.matcher(new String(line, StandardCharsets.ISO_8859_1)).matches();
  }

  private static boolean isQuotedFrom(byte[] line) {
    var at = 0;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    return at > 0
        && at + FROM.length <= line.length
        && Arrays.equals(line, at, at + FROM.length, FROM, 0, FROM.length);
  }
}
