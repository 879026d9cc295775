package pl.sortownia.letter;

/**
 * A stretch of the full text that is folded away, never deleted.
 *
 * @param kind {@code quote}, {@code signature}, {@code forward-head}, {@code mobile-footer}, {@code
 *     disclaimer}, {@code legal-notice}
 * @param from offset of its first character in the full text
 * @param to offset behind its last character
 * @param reason what was seen that made us fold it, in Polish, for the consultant
 */
public record Fold(String kind, int from, int to, String reason) {}
