package pl.sortownia.reading.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file of phrases: {@code # comment}, {@code [section]}, one phrase a line.
 *
 * <p>Plain text rather than YAML: it is read at every start of the command line, where a YAML
 * parser would cost more than the reading of a hundred letters.
 */
public final class Phrases {
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private Phrases() {}

  /** Reads a resource that lies beside the class that asks for it. */
  public static Phrases of(Class<?> beside, String name) {
    try (var in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      var phrases = new Phrases();
      phrases.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void read(String text) {
    var section = "";
    for (var line : text.split("\n", -1)) {
      var phrase = line.strip();
      if (phrase.isEmpty() || phrase.startsWith("#")) {
        continue;
      }
      if (phrase.startsWith("[") && phrase.endsWith("]")) {
        section = phrase.substring(1, phrase.length() - 1);
      } else {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /** Phrases of one section, as written; empty when there is no such section. */
  public List<String> section(String name) {
    return List.copyOf(sections.getOrDefault(name, List.of()));
  }

  /** Lines of the form {@code left = right} of the part before any section. */
  public Map<String, String> pairs() {
    var pairs = new LinkedHashMap<String, String>();
    for (var line : section("")) {
      var at = line.indexOf('=');
      pairs.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
    }
    return pairs;
  }
}
