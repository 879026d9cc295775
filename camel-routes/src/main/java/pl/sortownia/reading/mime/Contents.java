package pl.sortownia.reading.mime;

import java.util.List;

/**
 * What a message holds, in the order in which it is read.
 *
 * @param top the message itself
 * @param bodies what is meant to be read
 * @param blobs all else: attachments, inline pictures, signatures, reports
 * @param leaves every part that is no multipart, for those who judge the kind of mail
 */
public record Contents(Part top, List<Body> bodies, List<Blob> blobs, List<Part> leaves) {
  public Contents {
    bodies = List.copyOf(bodies);
    blobs = List.copyOf(blobs);
    leaves = List.copyOf(leaves);
  }

  /** The message of these bytes. */
  public static Contents of(Part top, Budget budget) {
    return new Walk(budget).through(top);
  }

  /**
   * One text, in one or two forms.
   *
   * @param plain as text/plain; empty when there is none
   * @param html as text/html; empty when there is none
   */
  public record Body(String plain, String html) {
    boolean isBlank() {
      return plain.isBlank() && html.isBlank();
    }
  }

  /**
   * A part that is not text to be read; its bytes are decoded only when asked for.
   *
   * @param part the part
   * @param name file name, a made one when it has none
   * @param inline true for a picture inside the text
   */
  public record Blob(Part part, String name, boolean inline) {}
}
