package pl.sortownia.knowledge.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of content, and where each lies below the root. */
public enum Kind {
  ARTICLE("knowledge/[^/]+/([^/]+)\\.pl\\.md"),
  TEMPLATE("templates/(?:frames|blocks)/([^/]+)\\.(?:pl|en|uk)\\.md"),
  PARAMETERS("knowledge/(parameters)\\.yaml"),
  SYNONYMS("models/(synonyms)\\.yaml"),
  JARGON("templates/(jargon)\\.yaml");

  private final Pattern place;

  Kind(String place) {
    this.place = Pattern.compile(place);
  }

  /** The id that tables and commands use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Kind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /**
   * What lies at a path such as {@code knowledge/zasilki/zas-chorobowy.pl.md}, if it is content.
   */
  public static Optional<Source> at(String path, String text) {
    for (Kind kind : values()) {
      Matcher matcher = kind.place.matcher(path);
      if (matcher.matches()) {
        return Optional.of(new Source(kind, matcher.group(1), 1, path, text));
      }
    }
    return Optional.empty();
  }
}
