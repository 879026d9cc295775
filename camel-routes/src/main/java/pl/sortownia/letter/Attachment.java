package pl.sortownia.letter;

import java.util.List;

/**
 * A part that is not the letter's text.
 *
 * @param name file name as sent, decoded; a made one when it has none
 * @param type media type by content, not by name
 * @param bytes decoded size
 * @param text text found in it, a weaker input than the letter; empty when none was read
 * @param notes what a person should know: {@code scan}, {@code photo}, {@code archive}, {@code
 *     executable}, {@code macros}, {@code inline}, {@code left-out}, {@code too-big}
 */
public record Attachment(String name, String type, long bytes, String text, List<String> notes) {
  public Attachment {
    notes = List.copyOf(notes);
  }
}
