package pl.sortownia.knowledge.content;

/**
 * One piece of content as its editor wrote it, byte for byte.
 *
 * @param kind what it is
 * @param id its name among its kind, the file name without ending
 * @param version number of its version in the database; 1 when it comes from a folder
 * @param path from the root of the content, with {@code /}
 * @param text the whole file
 */
public record Source(Kind kind, String id, int version, String path, String text) {}
