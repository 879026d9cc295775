package pl.sortownia.knowledge.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a YAML mapping, read by type; whatever is missing or wrong becomes a finding.
 *
 * @param file path for findings
 * @param yaml the mapping
 * @param findings where they go
 */
public record Head(String file, Yaml yaml, Findings findings) {

  /** A field that must be there. */
  public String text(String key) {
    return optional(key)
        .orElseGet(() -> {
          findings.fail(file, yaml.line(), "brak pola „" + key + "”", "dopisz " + key + ": …");
          return "";
        });
  }

  public Optional<String> optional(String key) {
    return yaml.at(key).map(Yaml::text).map(String::strip).filter(it -> !it.isEmpty());
  }

  /** A list of words; one word alone counts as a list; empty when it is not there. */
  public List<String> texts(String key) {
    return yaml.at(key)
        .map(
            it -> it.isScalar() ? List.of(it.text()) : it.items().stream().map(Yaml::text).toList())
        .orElse(List.of());
  }

  /** A day that must be there. */
  public Optional<LocalDate> day(String key) {
    if (yaml.at(key).isEmpty()) {
      text(key);
    }
    return optionalDay(key);
  }

  public Optional<LocalDate> optionalDay(String key) {
    Optional<Yaml> field = yaml.at(key);
    try {
      return field.map(it -> LocalDate.parse(it.text()));
    } catch (DateTimeParseException e) {
      findings.fail(
          file,
          field.map(Yaml::line).orElse(yaml.line()),
          "„%s: %s” to nie data".formatted(key, field.map(Yaml::text).orElse("")),
          "napisz dzień jako rrrr-mm-dd, na przykład 2026-11-22");
      return Optional.empty();
    }
  }

  /** Line of a field, or of the mapping when it has none. */
  public int line(String key) {
    return yaml.at(key).map(Yaml::line).orElse(yaml.line());
  }

  /** A key that nobody reads is a typing error. */
  public void only(Set<String> known) {
    yaml.entries()
        .forEach((key, value) -> {
          if (!known.contains(key)) {
            findings.fail(
                file,
                value.line(),
                "nieznane pole „" + key + "”",
                "popraw nazwę albo usuń; znane pola: " + String.join(", ", new TreeSet<>(known)));
          }
        });
  }
}
