package pl.sortownia.reading.attachment;

import java.nio.charset.StandardCharsets;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The media type that the bytes speak for; name and declaration only where the bytes are mute. */
final class TypeByContent {

  /** Loading Tika's table takes a third of a second: only who sends attachments waits for it. */
  private static final class Table {
    static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }

  private TypeByContent() {}

  static String of(byte[] bytes, String name, String declared) {
    if (declared.startsWith("message/") || declared.startsWith("text/") && looksLikeText(bytes)) {
      return declared;
    }
    if (declared.equals("application/pgp-signature") || declared.contains("pkcs7")) {
      return declared;
    }
    var found = detected(bytes);
    if (found.equals("application/zip") || found.equals("application/x-tika-msoffice")) {
      return Containers.of(bytes, found);
    }
    var mute = found.equals("application/octet-stream") || found.equals("text/plain");
    return mute ? byName(name, declared, found) : found;
  }

  private static String detected(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return "application/pdf";
    }
    if (startsWith(bytes, "PK\003\004")) {
      return "application/zip";
    }
    if (startsWith(bytes, "\u00FF\u00D8\u00FF")) {
      return "image/jpeg";
    }
    if (startsWith(bytes, "\u0089PNG")) {
      return "image/png";
    }
    if (startsWith(bytes, "GIF8")) {
      return "image/gif";
    }
    try (var stream = TikaInputStream.get(bytes)) {
      return Table.TYPES.detect(stream, new Metadata()).getBaseType().toString();
    } catch (java.io.IOException | RuntimeException broken) {
      return "application/octet-stream";
    }
  }

  private static String byName(String name, String declared, String found) {
    if (found.equals("text/plain") && declared.startsWith("application/octet")) {
      return found;
    }
    return declared.isEmpty() ? found : declared;
  }

  private static boolean startsWith(byte[] bytes, String start) {
    var mark = start.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= mark.length
        && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean looksLikeText(byte[] bytes) {
    for (var i = 0; i < Math.min(bytes.length, 512); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return !startsWith(bytes, "%PDF-")
        && !startsWith(bytes, "PK\003\004")
        && !startsWith(bytes, "MZ\u0090");
  }

  /** What a zip or an OLE2 file holds, told by the names inside. */
  private static final class Containers {
    static String of(byte[] bytes, String found) {
      if (found.equals("application/zip")) {
        return zip(
            new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1), bytes);
      }
      var text = new String(bytes, 0, Math.min(bytes.length, 200_000), StandardCharsets.UTF_16LE);
      if (text.contains("WordDocument")) {
        return "application/msword";
      }
      return text.contains("Workbook") ? "application/vnd.ms-excel" : "application/x-ole-storage";
    }

    private static String zip(String start, byte[] bytes) {
      var at = start.indexOf("mimetypeapplication/");
      if (at > 0 && at < 60) {
        var end = at + 8;
        while (end < start.length()
            && "abcdefghijklmnopqrstuvwxyz0123456789.-+/".indexOf(start.charAt(end)) >= 0) {
          end++;
        }
        return start.substring(at + 8, end);
      }
      var names = DocumentText.names(bytes);
      var office = "application/vnd.openxmlformats-officedocument.";
      if (names.contains("word/document.xml")) {
        return office + "wordprocessingml.document";
      }
      if (names.contains("xl/workbook.xml")) {
        return office + "spreadsheetml.sheet";
      }
      if (names.contains("mimetype") && names.contains("content.xml")) {
        return DocumentText.declared(bytes);
      }
      return names.contains("META-INF/MANIFEST.MF")
          ? "application/java-archive"
          : "application/zip";
    }
  }
}
