package pl.sortownia.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page of the desk sends along with every deed.
 *
 * @param version version of the case that the page showed
 * @param seen when the page was made
 * @param draft version of the draft that the page showed; 0 for the machine's own
 * @param letter id of the letter whose draft it was
 * @param texts text of each part of that draft, as it stands in the fields now; empty when the page
 *     held no fields
 * @param own further paragraphs in the consultant's own words, by the number of the question that
 *     they answer; 0 for none
 */
record Typed(
    long version,
    Instant seen,
    long draft,
    long letter,
    List<String> texts,
    Map<Integer, String> own) {
  Typed {
    texts = List.copyOf(texts);
    own = Map.copyOf(own);
  }

  /** The same after the case moved on by a deed of the same person. */
  Typed at(long newVersion) {
    return new Typed(newVersion, seen, draft, letter, texts, own);
  }

  /** Whether anything may have been typed. */
  boolean isEmpty() {
    return texts.isEmpty() && own.isEmpty();
  }

  /** All of it as one text, to show it to a person whose deed was refused. */
  String words() {
    return Stream.concat(texts.stream(), own.values().stream()).collect(Collectors.joining("\n\n"));
  }
}
