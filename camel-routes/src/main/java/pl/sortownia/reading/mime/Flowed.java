package pl.sortownia.reading.mime;

/** format=flowed (RFC 3676): soft line breaks joined, quote marks kept. */
final class Flowed {
  private Flowed() {}

  static String joined(String text, boolean delSp) {
    var out = new StringBuilder(text.length());
    var open = -1;
    for (var line : text.split("\r?\n", -1)) {
      var depth = depth(line);
      var content = line.substring(depth);
      content = content.startsWith(" ") ? content.substring(1) : content;
      var isSignature = content.equals("-- ") || content.equals("--");
      if (open >= 0 && (open != depth || isSignature)) {
        out.append('\n');
        open = -1;
      }
      if (open < 0) {
        out.append(">".repeat(depth)).append(depth > 0 ? " " : "");
      }
      var soft = content.endsWith(" ") && !isSignature;
      out.append(soft && delSp ? content.substring(0, content.length() - 1) : content);
      out.append(soft ? "" : "\n");
      open = soft ? depth : -1;
    }
    return out.toString();
  }

  private static int depth(String line) {
    var depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
