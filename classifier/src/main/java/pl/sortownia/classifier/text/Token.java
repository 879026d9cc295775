package pl.sortownia.classifier.text;

/**
 * A word or number of a text.
 *
 * @param text as typed
 * @param from offset of its first character
 * @param to offset behind its last character
 */
public record Token(String text, int from, int to) {}
