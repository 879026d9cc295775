package pl.sortownia.reading;

import java.nio.charset.StandardCharsets;
import pl.sortownia.letter.Letter;

/** Mails for tests, as short as they can be. */
public final class Mails {
  private static final LetterReader READER = new LetterReader(ReadingSettings.defaults());

  private Mails() {}

  /** A plain letter with this text. */
  public static Letter saying(String text) {
    return read("From: jan@poczta.example\nContent-Type: text/plain; charset=utf-8\n\n" + text);
  }

  public static Letter html(String html) {
    return read("From: jan@poczta.example\nContent-Type: text/html; charset=utf-8\n\n" + html);
  }

  /** A whole mail; its letters are written as UTF-8. */
  public static Letter read(String mail) {
    return READER.readMail(mail.getBytes(StandardCharsets.UTF_8));
  }

  /** A whole mail; its letters are bytes. */
  public static Letter readLatin1(String mail) {
    return READER.readMail(mail.getBytes(StandardCharsets.ISO_8859_1));
  }
}
