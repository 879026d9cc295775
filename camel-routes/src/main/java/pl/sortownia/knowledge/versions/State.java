package pl.sortownia.knowledge.versions;

import java.util.Locale;

/** Where a version stands. */
public enum State {
  /** An editor works on it. */
  DRAFT,
  /** A second pair of eyes has read it. */
  REVIEWED,
  /** It is, or was until the next version, what we say. */
  PUBLISHED,
  /** Taken out: never suggested, never sent. */
  WITHDRAWN;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
