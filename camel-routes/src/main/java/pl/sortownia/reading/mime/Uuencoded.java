package pl.sortownia.reading.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Files that old programs put into the text: {@code begin 644 name … end}. */
final class Uuencoded {
  private static final Pattern BEGIN =
      Pattern.compile("(?m)^begin [0-7]{3,4} ([^\\r\\n]{1,200})\\r?\\n(?=[M -`]|end)");

  /**
   * Text without its files, and the files.
   *
   * @param text what is left
   * @param files names and bytes
   */
  record Found(String text, List<File> files) {}

  record File(String name, byte[] bytes) {}

  private Uuencoded() {}

  static byte[] firstFile(Slice raw) {
    var found = in(raw.latin1());
    return found.files().isEmpty() ? raw.copy() : found.files().getFirst().bytes();
  }

  static Found in(String text) {
    var files = new ArrayList<File>();
    if (!text.contains("begin ")) {
      return new Found(text, files);
    }
    var rest = new StringBuilder();
    var at = 0;
    var begin = BEGIN.matcher(text);
    while (begin.find(at)) {
      var bytes = new ByteArrayOutputStream();
      var end = decode(text, begin.end(), bytes);
      if (end < 0) {
        break;
      }
      rest.append(text, at, begin.start());
      files.add(new File(begin.group(1).strip(), bytes.toByteArray()));
      at = end;
    }
    return new Found(rest.append(text, at, text.length()).toString(), files);
  }

  /** Offset behind the {@code end} line, or -1 when the lines are no uuencoded ones. */
  private static int decode(String text, int from, ByteArrayOutputStream out) {
    var at = from;
    while (at < text.length()) {
      var stop = text.indexOf('\n', at);
      var end = stop < 0 ? text.length() : stop;
      var line = text.substring(at, end).stripTrailing().getBytes(StandardCharsets.ISO_8859_1);
      at = stop < 0 ? end : stop + 1;
      if (line.length == 3 && line[0] == 'e' && line[1] == 'n' && line[2] == 'd') {
        return at;
      }
      if (line.length > 0 && !decodeLine(line, out)) {
        return -1;
      }
    }
    return at;
  }

  private static boolean decodeLine(byte[] line, ByteArrayOutputStream out) {
    var count = line[0] - ' ' & 63;
    if (line[0] < ' ' || line[0] > '`' || line.length < 1 + (count + 2) / 3 * 4 - 4) {
      return false;
    }
    for (int i = 1, left = count; left > 0; i += 4, left -= 3) {
      var bits = at(line, i) << 18 | at(line, i + 1) << 12 | at(line, i + 2) << 6 | at(line, i + 3);
      for (var k = 0; k < Math.min(3, left); k++) {
        out.write(bits >> 16 - 8 * k);
      }
    }
    return true;
  }

  private static int at(byte[] line, int i) {
    return i < line.length ? line[i] - ' ' & 63 : 0;
  }
}
