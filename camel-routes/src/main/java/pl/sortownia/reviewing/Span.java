package pl.sortownia.reviewing;

import java.util.Optional;
import pl.sortownia.classifier.Question;

/**
 * A stretch of a letter's visible text.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 */
record Span(int from, int to) {

  static Span of(Question question) {
    return new Span(question.from(), question.to());
  }

  /** The same without blanks at its ends; empty when nothing can be read in it. */
  Optional<Span> in(String text) {
    int start = Math.clamp(from, 0, text.length());
    int end = Math.clamp(to, start, text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean says = text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    return says ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** How many characters both hold. */
  int shared(Span other) {
    return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
  }

  boolean holds(Span other) {
    return from <= other.from && other.to <= to;
  }

  Span upTo(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }
}
