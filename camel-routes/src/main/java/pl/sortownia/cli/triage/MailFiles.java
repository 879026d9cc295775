package pl.sortownia.cli.triage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the mail in files and folders and hands it over one by one, in order. */
public final class MailFiles {
  private static final Set<String> NO_MAIL =
      Set.of("yaml", "yml", "json", "md", "html", "htm", "py", "sh", "java", "xml", "csv", "tsv");

  /** Takes one mail. */
  public interface Taker {
    /**
     * @param file where it lies; a mail in an mbox has its number behind {@code #}
     * @param raw its bytes
     */
    void take(String file, byte[] raw);
  }

  private MailFiles() {}

  /**
   * @throws IOException when the path cannot be read; says which
   */
  public static void in(Path path, Taker taker) throws IOException {
    if (!Files.isReadable(path)) {
      throw new IOException(path + ": no such file or folder, or it may not be read");
    }
    if (Files.isDirectory(path)) {
      for (var file : mailIn(path)) {
        file(file, taker);
      }
    } else {
      file(path, taker);
    }
  }

  private static List<Path> mailIn(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(MailFiles::isMail).sorted().toList();
    }
  }

  private static boolean isMail(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    var ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    if (ending.equals("eml") || ending.equals("mbox")) {
      return true;
    }
    return !name.startsWith(".") && !NO_MAIL.contains(ending) && beginsLikeMail(file);
  }

  private static boolean beginsLikeMail(Path file) {
    try (var in = Files.newInputStream(file)) {
      var start = new String(in.readNBytes(300), StandardCharsets.ISO_8859_1);
      return start.matches("(?s)\\s*(From \\S|[A-Za-z][A-Za-z0-9-]{1,40}:[ \\t]).*");
    } catch (IOException unreadable) {
      // named when it is read
      return true;
    }
  }

  private static void file(Path file, Taker taker) throws IOException {
    var name = file.toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".eml") && Mbox.is(file)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
        Mbox.split(in, (number, raw) -> taker.take(name + "#" + number, raw));
      }
    } else {
      taker.take(name, Files.readAllBytes(file));
    }
  }
}
