package pl.sortownia.reading.text;

import pl.sortownia.reading.mime.Budget;

/**
 * Folds what the person did not write now.
 *
 * <p>Rules from the top down, each of which can be read in the fold's reason. A letter in which
 * nothing would remain is a forward, and is read from what it forwards.
 */
final class Folding {
  private static final int LONGEST_HEAD = 4;
  private final Lines lines;
  private final Budget budget;
  private final boolean readsForward;
  private boolean headRead;

  private Folding(Lines lines, Budget budget, boolean readsForward) {
    this.lines = lines;
    this.budget = budget;
    this.readsForward = readsForward;
  }

  static Lines of(Rendered body, Budget budget) {
    var lines = new Lines(body.text());
    body.stretches().forEach(lines::fold);
    new Folding(lines, budget, false).run();
    if (!lines.showsNothing() || body.text().isBlank()) {
      return lines;
    }
    var again = new Lines(body.text());
    new Folding(again, budget, true).run();
    return again.showsNothing() ? lines : again;
  }

  private void run() {
    quotes();
    new Footers(lines, budget).fold();
  }

  private void quotes() {
    var i = 0;
    while (i < lines.size() && budget.hasTime()) {
      i = step(i);
    }
  }

  /** Looks at one line and gives the next one to look at. */
  private int step(int i) {
    if (lines.line(i).isBlank()) {
      return i + 1;
    }
    var armour = Armour.length(lines, i);
    if (armour > 0) {
      lines.fold(i, i + armour, "signature", "podpis PGP");
      return i + armour;
    }
    var head = forwardHead(i);
    if (head > 0) {
      return forward(i, head);
    }
    var wrote = wroteHead(i);
    if (wrote > 0) {
      return answered(i, wrote);
    }
    if (lines.isQuoted(i) && !readsForward) {
      lines.fold(i, i + 1, "quote", "wiersz zaczyna się od „>”");
    }
    return i + 1;
  }

  private int forward(int i, int length) {
    var isForward = lines.showsNothingBefore(i) && !headRead;
    if (isForward) {
      headRead = true;
      lines.fold(i, i + length, "forward-head", "nagłówek przekazanej wiadomości");
      return i + length;
    }
    lines.fold(
        i, lines.size(), "quote", "nagłówek wcześniejszej wiadomości: " + shortened(lines.line(i)));
    return lines.size();
  }

  private int answered(int i, int length) {
    var next = i + length;
    while (next < lines.size() && lines.isBlank(next)) {
      next++;
    }
    if (lines.isQuoted(next) && !readsForward) {
      lines.fold(i, i + length, "quote", "nagłówek cytatu");
      return i + length;
    }
    if (readsForward && !headRead) {
      headRead = true;
      lines.fold(i, i + length, "forward-head", "nagłówek przekazanej wiadomości");
      return i + length;
    }
    if (!WroteHead.isByProgram(joined(i, length))) {
      return i + length;
    }
    lines.fold(i, lines.size(), "quote", "nagłówek cytatu: " + shortened(lines.line(i)));
    return lines.size();
  }

  /** Lines of "On … wrote:" that start here; 0 when there is none. */
  private int wroteHead(int i) {
    // most lines are none and are passed by without a look at their words
    if (lines.line(i).length() > 300
        || !endsWithColonSoon(i)
        || !(WroteHead.mayOpen(lines.line(i)) || nameStandsAlone(i))) {
      return 0;
    }
    for (var n = 1; n <= LONGEST_HEAD && i + n <= lines.size(); n++) {
      if (lines.line(i + n - 1).isBlank()) {
        return 0;
      }
      var joined = joined(i, n);
      if (joined.length() > 400) {
        return 0;
      }
      if (WroteHead.is(joined)) {
        return n > 1 && beginsBelow(i, n) ? 0 : n;
      }
    }
    return 0;
  }

  private boolean endsWithColonSoon(int i) {
    for (var k = i; k < Math.min(i + LONGEST_HEAD, lines.size()) && !lines.isBlank(k); k++) {
      if (WroteHead.mayClose(lines.line(k))) {
        return true;
      }
    }
    return false;
  }

  /** What somebody wrote right above a head is no part of it. */
  private boolean beginsBelow(int i, int length) {
    var first = lines.line(i).stripTrailing();
    if (first.endsWith(".") && !WroteHead.isDated(first) || first.matches(".*[?!]")) {
      return true;
    }
    for (var k = i + 1; k < i + length; k++) {
      if (WroteHead.opens(lines.line(k)) && !WroteHead.isDated(first)) {
        return true;
      }
    }
    return false;
  }

  /** A long name fills the first line of a head; its address comes on the next. */
  private boolean nameStandsAlone(int i) {
    return i + 1 < lines.size()
        && (i == 0 || lines.isBlank(i - 1))
        && lines.line(i).length() < 80
        && lines.line(i + 1).stripLeading().startsWith("<");
  }

  private String joined(int i, int length) {
    var joined = new StringBuilder();
    for (var k = i; k < i + length; k++) {
      joined.append(lines.line(k).strip()).append(' ');
    }
    return joined.toString().strip();
  }

  /** Lines of a forward or Outlook head that starts here; 0 when there is none. */
  private int forwardHead(int i) {
    var line = lines.line(i);
    if (lines.isQuoted(i) && !readsForward) {
      return 0;
    }
    if (Marker.isOriginal(line) || Marker.isForwarded(line)) {
      var fields = nextNonBlank(i + 1);
      var n = HeadLines.length(lines, fields);
      return n > 0 ? fields + n - i : 1;
    }
    if (Marker.isRule(line)) {
      var fields = nextNonBlank(i + 1);
      var n = HeadLines.length(lines, fields);
      return n > 2 ? fields + n - i : 0;
    }
    var n = HeadLines.length(lines, i);
    return n > 2 ? n : 0;
  }

  private int nextNonBlank(int i) {
    var next = i;
    while (next < lines.size() && lines.isBlank(next)) {
      next++;
    }
    return next;
  }

  private static String shortened(String line) {
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
