package pl.sortownia.reading.mime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A header block: names as written, values unfolded, one char a byte until they are decoded.
 *
 * <p>Own lines instead of InternetHeaders: Jakarta Mail takes the first line of a body without a
 * blank line before it for a header, and reads a header of any size.
 */
public final class Header {
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  void add(String name, String value) {
    fields.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>(1)).add(value);
  }

  /** Raw value of the first field of that name; empty when there is none. */
  public String first(String name) {
    var values = all(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Raw values of all fields of that name, in order. */
  public List<String> all(String name) {
    return fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  public boolean has(String name) {
    return fields.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Lower-cased names of all fields. */
  public Iterable<String> names() {
    return fields.keySet();
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }
}
