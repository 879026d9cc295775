package pl.sortownia.reading.text;

/** Plain text being written as a browser would break it into lines. */
final class TextFlow {
  private final StringBuilder out = new StringBuilder();
  private int breaks;
  private boolean space;
  private boolean bar;

  void words(String text, boolean preformatted) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (preformatted && c == '\n') {
        lineBreak();
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
      } else {
        settle();
        out.append(c == '\u00A0' ? ' ' : c);
      }
    }
  }

  /** A hard line break: two of them make a blank line. */
  void lineBreak() {
    breaks = Math.min(breaks + 1, 2);
    space = false;
    bar = false;
  }

  /** A block starts or ends: it begins on its own line. */
  void block(boolean spaced) {
    breaks = Math.max(breaks, spaced ? 2 : 1);
    space = false;
    bar = false;
  }

  void item(String marker) {
    block(false);
    words(marker, false);
    space = true;
  }

  /** A table cell; the next words are parted from the cell before it. */
  void cell(boolean notFirst) {
    space = true;
    bar = notFirst && breaks == 0 && !out.isEmpty();
  }

  private void settle() {
    if (out.isEmpty()) {
      breaks = 0;
      space = false;
    }
    if (breaks > 0) {
      out.append("\n".repeat(breaks));
    } else if (bar) {
      out.append(" | ");
    } else if (space && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
    breaks = 0;
    space = false;
    bar = false;
  }

  int length() {
    return out.length();
  }

  /** Where the next word will stand, or just before it. */
  int startOfNext() {
    return out.length();
  }

  String since(int at) {
    return at <= out.length() ? out.substring(at) : "";
  }

  String text() {
    return out.toString();
  }
}
