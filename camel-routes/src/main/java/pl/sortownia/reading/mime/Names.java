package pl.sortownia.reading.mime;

import java.util.Map;

/** Names for parts that came without one. */
final class Names {
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("message/rfc822", "eml"),
          Map.entry("message/delivery-status", "txt"),
          Map.entry("text/plain", "txt"),
          Map.entry("text/html", "html"),
          Map.entry("text/calendar", "ics"),
          Map.entry("text/vcard", "vcf"),
          Map.entry("image/jpeg", "jpg"),
          Map.entry("image/png", "png"),
          Map.entry("image/gif", "gif"),
          Map.entry("application/pdf", "pdf"),
          Map.entry("application/pgp-signature", "asc"),
          Map.entry("application/pkcs7-signature", "p7s"));

  private Names() {}

  static String made(Part part, int number, Budget budget) {
    var type = part.type().value();
    if (type.equals("message/rfc822")) {
      var subject =
          EncodedWords.decode(
              HeaderBlock.ofMessage(part.body(), budget).header().first("subject"), budget);
      if (!subject.isEmpty()) {
        return subject.replaceAll("[\\\\/:*?\"<>|\\p{Cc}]+", " ").strip() + ".eml";
      }
    }
    return "part-" + number + "." + ENDINGS.getOrDefault(type, "bin");
  }
}
