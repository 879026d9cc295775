package pl.sortownia.knowledge.drafting;

/**
 * A letter as mail carries it.
 *
 * @param plain text/plain, lines of at most 72 characters where words allow it
 * @param html text/html, a whole document
 */
public record Rendered(String plain, String html) {}
