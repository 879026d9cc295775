package pl.sortownia.reading;

import java.util.List;
import java.util.Optional;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Letter;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.mime.Caps;
import pl.sortownia.reading.mime.Charsets;

/** The last resort: a mail that could not be read becomes a letter for a person's eyes. */
final class Wreck {
  private static final int MOST = 100_000;

  private Wreck() {}

  static Letter of(byte[] raw, Throwable why) {
    var start = raw.length > MOST ? java.util.Arrays.copyOf(raw, MOST) : raw;
    var text = Charsets.decode(start, "", new Budget(Caps.defaults())).replace("\0", "");
    var head =
        new Letter.Head(
            "",
            List.of(),
            List.of(),
            List.of(),
            "",
            Address.NONE,
            Address.NONE,
            List.of(),
            Optional.empty());
    return new Letter(
        head,
        Kind.QUESTION,
        "nie udało się odczytać: " + why.getClass().getSimpleName(),
        text,
        text,
        List.of(),
        List.of(),
        List.of("unreadable"),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
