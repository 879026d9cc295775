package pl.sortownia.reading;

import java.util.List;
import java.util.Optional;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Arrival;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Letter;

/** Stage 2: the raw bytes of an arrival into a letter that can be read. Never throws. */
public final class LetterReader {
  private final ReadingSettings settings;

  public LetterReader(ReadingSettings settings) {
    this.settings = settings;
  }

  /** Reads what a door stored; the door decides whether it is a mail or a portal question. */
  public Letter read(Arrival arrival) {
    return readMail(arrival.raw());
  }

  /** Reads an RFC 5322 message, whatever state it is in. */
  public Letter readMail(byte[] raw) {
    var body = new String(raw, java.nio.charset.StandardCharsets.UTF_8);
    var head =
        new Letter.Head(
            "",
            List.of(),
            List.of(),
            List.of(),
            settings.ownAddresses().getFirst(),
            Address.NONE,
            Address.NONE,
            List.of(),
            Optional.empty());
    return new Letter(
        head,
        Kind.QUESTION,
        "",
        body,
        body,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
