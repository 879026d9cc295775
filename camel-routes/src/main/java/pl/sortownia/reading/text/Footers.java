package pl.sortownia.reading.text;

import pl.sortownia.reading.mime.Budget;

/** Folds what stands below a letter: signatures, mobile footers, disclaimers, legal notices. */
final class Footers {
  private static final int LONGEST_SIGNATURE = 15;
  private final Lines lines;
  private final Budget budget;

  Footers(Lines lines, Budget budget) {
    this.lines = lines;
    this.budget = budget;
  }

  void fold() {
    for (var i = 0; i < lines.size() && budget.hasTime(); i++) {
      if (!lines.isFolded(i) && !lines.isBlank(i)) {
        line(i);
      }
    }
    paragraphs();
  }

  private void line(int i) {
    var line = lines.line(i);
    if (line.equals("-- ") || line.strip().equals("--") || line.strip().equals("—")) {
      signature(i, 60);
    } else if (Marker.isRule(line) && line.strip().startsWith("__") && !goesOn(i + 1)) {
      signature(i, LONGEST_SIGNATURE);
    } else if (isMobileFooter(i)) {
      lines.fold(i, i + 1, "mobile-footer", "stopka programu pocztowego");
      foldRuleBefore(i);
    } else if (Marker.isClosing(line) && !lines.showsNothingBefore(i)) {
      contacts(i + 1);
    }
  }

  /** "Wysłane z opóźnieniem" may begin a sentence: without a device it must be the last line. */
  private boolean isMobileFooter(int i) {
    return Marker.isMobileFooter(lines.line(i))
        && endsParagraph(i)
        && startsParagraph(i)
        && !lines.showsNothingBefore(i)
        && (Marker.namesDevice(lines.line(i)) || isLast(i));
  }

  private boolean isLast(int i) {
    for (var k = i + 1; k < lines.size(); k++) {
      if (!lines.isBlank(k) && !lines.isFolded(k) && !Marker.isMobileFooter(lines.line(k))) {
        return false;
      }
    }
    return true;
  }

  /** People draw such rules between two parts of a letter as well: a closing formula comes last. */
  private boolean goesOn(int from) {
    var contacts = 0;
    var sentences = 0;
    for (var i = from; i < lines.size() && !lines.isFolded(i); i++) {
      var line = lines.line(i).strip();
      if (Marker.isClosing(line)) {
        return true;
      }
      contacts += Marker.isContact(line) ? 1 : 0;
      sentences += line.length() > 25 && line.matches(".*[.!?…]") ? 1 : 0;
    }
    return sentences > contacts;
  }

  /** A delimiter and what follows it, but never a question that somebody put below their name. */
  private void signature(int i, int longest) {
    var end = i + 1;
    while (end < lines.size() && end - i <= longest + 1 && !lines.isFolded(end)) {
      end++;
    }
    var stop = beforeAfterthought(i + 1, end);
    if (stop - i > longest || (stop < end && stop == i + 1)) {
      return;
    }
    if (!lines.showsNothingBefore(i)) {
      lines.fold(i, stop, "signature", "podpis pod kreską „" + lines.line(i).strip() + "”");
    }
  }

  private int beforeAfterthought(int from, int end) {
    for (var i = from; i < end; i++) {
      if (isAfterthought(lines.line(i))) {
        var start = i;
        while (start > from && !lines.isBlank(start - 1)) {
          start--;
        }
        return start;
      }
    }
    return end;
  }

  private static boolean isAfterthought(String line) {
    var text = Marker.folded(line);
    var asks = text.contains("?") && !text.contains("http") && text.split("\\s+").length >= 3;
    return asks || text.matches("p\\.? ?s\\b.*|ps[.: ].*|post scriptum.*|dopisek.*");
  }

  private boolean startsParagraph(int i) {
    return i == 0
        || lines.isBlank(i - 1)
        || lines.isFolded(i - 1)
        || Marker.isRule(lines.line(i - 1))
        || lines.line(i - 1).length() < 40;
  }

  private boolean endsParagraph(int i) {
    return i + 1 >= lines.size()
        || lines.isBlank(i + 1)
        || lines.isFolded(i + 1)
        || Marker.isMobileFooter(lines.line(i + 1))
        || Marker.isRule(lines.line(i + 1));
  }

  private void foldRuleBefore(int i) {
    if (i > 0 && Marker.isRule(lines.line(i - 1))) {
      lines.fold(i - 1, i, "mobile-footer", "stopka programu pocztowego");
    }
  }

  /**
   * A business signature below the closing formula: the name stays, three contact lines and more
   * go.
   */
  private void contacts(int from) {
    var end = from;
    var contacts = 0;
    var first = -1;
    for (var i = from;
        i < lines.size() && i < from + LONGEST_SIGNATURE && !lines.isFolded(i);
        i++) {
      if (lines.line(i).length() > 120 || isAfterthought(lines.line(i))) {
        break;
      }
      if (Marker.isContact(lines.line(i))) {
        contacts++;
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    if (contacts >= 3) {
      lines.fold(first, end, "signature", "dane kontaktowe pod podpisem");
    }
  }

  private void paragraphs() {
    var i = 0;
    while (i < lines.size() && budget.hasTime()) {
      var end = i;
      var paragraph = new StringBuilder();
      while (end < lines.size() && !lines.isBlank(end) && !lines.isFolded(end)) {
        paragraph.append(Marker.folded(lines.line(end))).append(' ');
        end++;
      }
      if (end > i && !lines.showsNothingBefore(i)) {
        paragraph(i, end, paragraph.toString());
      }
      i = Math.max(end, i + 1);
    }
  }

  private void paragraph(int from, int end, String text) {
    if (text.length() < 60 && !Marker.isLegalNotice(text) || text.contains("?")) {
      return;
    }
    if (Marker.isDisclaimer(text)) {
      lines.fold(from, end, "disclaimer", "zastrzeżenie poufności");
    } else if (Marker.isLegalNotice(text)) {
      lines.fold(from, end, "legal-notice", "informacja prawna lub techniczna");
    }
  }
}
