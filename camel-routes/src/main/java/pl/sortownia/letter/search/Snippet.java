package pl.sortownia.letter.search;

import java.util.ArrayList;
import java.util.List;
import pl.sortownia.classifier.text.Token;
import pl.sortownia.classifier.text.Tokens;

/**
 * A few words of a letter with those that were looked for marked.
 *
 * @param pieces in order; together they are the shown text
 */
public record Snippet(List<Piece> pieces) {
  private static final int BEFORE = 50;
  private static final int LENGTH = 200;

  /** A stretch of it. */
  public record Piece(String text, boolean hit) {}

  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /**
   * @param text covered
   * @return the words around the densest hits; the beginning when there is none
   */
  public static Snippet of(String text, SearchWords words) {
    List<Token> hits = Tokens.of(text).stream().filter(it -> words.hits(it.text())).toList();
    int from = hits.isEmpty() ? 0 : wordStart(text, densest(hits).from() - BEFORE);
    int to = wordEnd(text, from + LENGTH);
    var pieces = new ArrayList<Piece>();
    int at = from;
    for (Token hit : hits) {
      if (hit.from() >= at && hit.to() <= to) {
        add(pieces, text.substring(at, hit.from()), false);
        add(pieces, hit.text(), true);
        at = hit.to();
      }
    }
    add(pieces, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
    return new Snippet(pieces);
  }

  /** Whether any of the words stands in it. */
  public boolean isHit() {
    return pieces.stream().anyMatch(Piece::hit);
  }

  private static Token densest(List<Token> hits) {
    Token best = hits.getFirst();
    long most = 0;
    for (Token it : hits) {
      long near =
          hits.stream()
              .filter(h -> h.from() >= it.from() && h.to() <= it.from() + LENGTH - BEFORE)
              .count();
      if (near > most) {
        most = near;
        best = it;
      }
    }
    return best;
  }

  private static void add(List<Piece> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.replaceAll("\\s+", " "), hit));
    }
  }

  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = Math.min(text.length(), at);
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
