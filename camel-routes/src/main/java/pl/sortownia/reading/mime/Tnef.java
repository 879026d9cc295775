package pl.sortownia.reading.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.TNEFProperty;

/** Outlook's winmail.dat (MS-OXTNEF): the text and the files in it. */
final class Tnef {

  /**
   * @param text body as plain text; empty when it holds none
   * @param files attachments
   */
  record Opened(String text, List<Uuencoded.File> files) {}

  private Tnef() {}

  static Optional<Opened> open(byte[] bytes, Budget budget) {
    if (bytes.length < 6 || bytes.length > budget.caps().attachmentBytes()) {
      return Optional.empty();
    }
    try {
      var message = new HMEFMessage(new ByteArrayInputStream(bytes));
      var files = new ArrayList<Uuencoded.File>();
      for (var attachment : message.getAttachments()) {
        var name =
            Optional.ofNullable(attachment.getLongFilename()).orElse(attachment.getFilename());
        files.add(
            new Uuencoded.File(
                Optional.ofNullable(name).orElse("tnef.bin"), attachment.getContents()));
      }
      budget.flaw("tnef");
      return Optional.of(new Opened(text(message, budget), files));
    } catch (IOException | RuntimeException broken) {
      budget.flaw("tnef-broken");
      return Optional.empty();
    }
  }

  private static String text(HMEFMessage message, Budget budget) {
    var plain = message.getMessageAttribute(TNEFProperty.ID_BODY);
    if (plain != null) {
      return Charsets.decode(plain.getData(), "", budget).replace("\0", "");
    }
    var rtf = message.getBody();
    return rtf == null ? "" : Rtf.text(rtf.getBytes(StandardCharsets.ISO_8859_1));
  }
}
