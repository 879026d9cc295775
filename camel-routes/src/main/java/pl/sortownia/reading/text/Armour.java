package pl.sortownia.reading.text;

/** What PGP puts around a signed text (RFC 4880 §7): the head above it, the signature below it. */
final class Armour {
  private static final String BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----";
  private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
  private static final String END = "-----END PGP SIGNATURE-----";
  private static final int LONGEST = 200;

  private Armour() {}

  /** Lines of armour that start here; 0 when there is none. */
  static int length(Lines lines, int at) {
    var line = lines.line(at).strip();
    if (line.equals(BEGIN)) {
      var end = at + 1;
      while (end < lines.size() && end - at < 8 && !lines.isBlank(end)) {
        end++;
      }
      return end - at;
    }
    if (!line.equals(SIGNATURE)) {
      return 0;
    }
    for (var end = at + 1; end < Math.min(lines.size(), at + LONGEST); end++) {
      if (lines.line(end).strip().equals(END)) {
        return end - at + 1;
      }
    }
    return 0;
  }
}
