package pl.sortownia.reading.mime;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of one letter is read; what lies above is left out and listed as a flaw.
 *
 * @param textBytes characters of body text that are kept
 * @param headerBytes bytes of one header block that are read
 * @param parts parts of a message, nested ones counted
 * @param depth levels of multiparts and messages inside each other
 * @param millis time for one letter; checked between steps, no step takes long by itself
 * @param attachmentBytes size above which no text is read from an attachment
 * @param attachmentChars characters of text kept of one attachment
 */
public record Caps(
    @DefaultValue("200000") int textBytes,
    @DefaultValue("262144") int headerBytes,
    @DefaultValue("400") int parts,
    @DefaultValue("50") int depth,
    @DefaultValue("3000") int millis,
    @DefaultValue("20000000") int attachmentBytes,
    @DefaultValue("50000") int attachmentChars) {

  public static Caps defaults() {
    return new Caps(200_000, 262_144, 400, 50, 3_000, 20_000_000, 50_000);
  }
}
