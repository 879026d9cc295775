package pl.sortownia.reading.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.mime.Charsets;
import pl.sortownia.reading.mime.Part;
import pl.sortownia.reading.mime.Rtf;

/** Text of documents, up to the cap. Pictures are flagged elsewhere and never guessed at. */
final class DocumentText {
  private static final int MOST_ENTRIES = 200;

  private DocumentText() {}

  static String of(String type, byte[] bytes, Part part, Budget budget) {
    try {
      var text =
          switch (type) {
            case "application/pdf" -> PdfText.of(bytes, budget);
            case "application/rtf", "text/rtf" -> Rtf.text(bytes);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                ZippedXml.text(bytes, "word/document.xml", budget);
            case "application/vnd.oasis.opendocument.text" ->
                ZippedXml.text(bytes, "content.xml", budget);
            case "text/plain", "text/csv" ->
                Charsets.decode(
                    head(bytes, budget), part.type().get("charset"), new Budget(budget.caps()));
            default -> "";
          };
      return cut(text.replace("\0", "").strip(), budget);
    } catch (IOException | RuntimeException broken) {
      return "";
    }
  }

  private static byte[] head(byte[] bytes, Budget budget) {
    var most = budget.caps().attachmentChars() * 2;
    return bytes.length > most ? java.util.Arrays.copyOf(bytes, most) : bytes;
  }

  private static String cut(String text, Budget budget) {
    var most = budget.caps().attachmentChars();
    return text.length() > most ? text.substring(0, most) : text;
  }

  /** The type that an OpenDocument file gives itself, for those whose first entry is packed. */
  static String declared(byte[] bytes) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("mimetype")) {
          var type = new String(zip.readNBytes(100), StandardCharsets.ISO_8859_1).strip();
          return type.matches("application/[a-z0-9.+-]{1,90}") ? type : "application/zip";
        }
        if (!Inflated.within(zip, 50_000_000)) {
          break;
        }
      }
    } catch (IOException | RuntimeException broken) {
      // a zip, as far as one can tell
    }
    return "application/zip";
  }

  /** Names in a zip, as far as they can be read. */
  static Set<String> names(byte[] bytes) {
    var names = new LinkedHashSet<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      // the next entry is found only by inflating this one: a bomb is left after the first few
      // names
      for (var entry = zip.getNextEntry();
          entry != null && names.size() < MOST_ENTRIES;
          entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (names.contains("word/document.xml")
            || names.contains("xl/workbook.xml")
            || !Inflated.within(zip, 50_000_000)) {
          break;
        }
      }
    } catch (IOException | RuntimeException broken) {
      // the names so far
    }
    return names;
  }
}
