package pl.sortownia.reviewing;

import java.time.Instant;
import java.util.List;

/**
 * What a page of the desk sends along with every deed.
 *
 * @param version version of the case that the page showed
 * @param seen when the page was made
 * @param draft version of the draft that the page showed; 0 for the machine's own
 * @param letter id of the letter whose draft it was
 * @param texts text of each part of that draft, as it stands in the fields now; empty when the page
 *     held no fields
 * @param own a further paragraph in the consultant's own words
 */
record Typed(long version, Instant seen, long draft, long letter, List<String> texts, String own) {
  Typed {
    texts = List.copyOf(texts);
  }
}
