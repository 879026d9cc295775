package pl.sortownia.reading.attachment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a person should know before opening an attachment. */
final class Warnings {
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/vnd.rar",
          "application/gzip",
          "application/x-tar",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-iso9660-image",
          "application/vnd.ms-cab-compressed");
  private static final Set<String> RUNNABLE_TYPES =
      Set.of(
          "executable",
          "dosexec",
          "msdownload",
          "x-sh",
          "x-elf",
          "x-mach-o",
          "x-msi",
          "x-bat",
          "java-archive",
          "x-ms-shortcut",
          "android.package-archive");
  private static final String RUNNABLE_NAME =
      ".*\\.(exe|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|jar|lnk|cpl|reg|apk|sh)";
  private static final String MACRO_NAME = ".*\\.(docm|dotm|xlsm|xltm|pptm)";

  private Warnings() {}

  static List<String> of(String type, String fileName, byte[] bytes) {
    var name = fileName.toLowerCase(Locale.ROOT);
    var notes = new ArrayList<String>();
    if (type.startsWith("image/") && !type.equals("image/gif")) {
      notes.add(type.equals("image/tiff") ? "scan" : "photo");
    }
    if (ARCHIVES.contains(type)) {
      notes.add("archive");
    }
    if (RUNNABLE_TYPES.stream().anyMatch(type::contains) || name.matches(RUNNABLE_NAME)) {
      notes.add("executable");
    }
    if (name.matches(MACRO_NAME) || type.contains("macroenabled") || holdsMacros(bytes)) {
      notes.add("macros");
    }
    return notes;
  }

  /** Office keeps macros under these names: in a zip directory as they are, in OLE2 as UTF-16. */
  private static boolean holdsMacros(byte[] bytes) {
    if (bytes.length < 8 || bytes.length > 30_000_000) {
      return false;
    }
    if (bytes[0] == 'P' && bytes[1] == 'K') {
      return contains(bytes, "vbaProject.bin".getBytes(StandardCharsets.ISO_8859_1));
    }
    return bytes[0] == (byte) 0xD0
        && bytes[1] == (byte) 0xCF
        && contains(bytes, "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE));
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (var i = 0; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0]
          && java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
