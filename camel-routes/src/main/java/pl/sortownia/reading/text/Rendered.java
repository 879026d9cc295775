package pl.sortownia.reading.text;

import java.util.ArrayList;
import java.util.List;
import pl.sortownia.letter.Letter.Link;

/**
 * A body as plain text, with what only its HTML could tell.
 *
 * @param text plain text, lines end in LF
 * @param stretches parts that a mail program marked as a quote or a signature
 * @param links links whose words and target differ
 */
record Rendered(String text, List<Stretch> stretches, List<Link> links) {

  /**
   * @param kind {@code quote} or {@code signature}
   * @param reason the mark, in Polish
   */
  record Stretch(String kind, int from, int to, String reason) {
    Stretch shifted(int by) {
      return new Stretch(kind, from + by, to + by, reason);
    }
  }

  static Rendered plain(String text) {
    return new Rendered(text, List.of(), List.of());
  }

  Rendered and(Rendered next) {
    if (text.isEmpty()) {
      return next;
    }
    var between = "\n\n";
    var all = new ArrayList<>(stretches);
    next.stretches.forEach(s -> all.add(s.shifted(text.length() + between.length())));
    var allLinks = new ArrayList<>(links);
    allLinks.addAll(next.links);
    return new Rendered(text + between + next.text, all, allLinks);
  }
}
