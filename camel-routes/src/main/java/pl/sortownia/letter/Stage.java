package pl.sortownia.letter;

/** Where an arrival stands on the way of a letter. */
public enum Stage {
  READING,
  UNDERSTANDING,
  SUGGESTING,
  /** The way is done: a case holds the letter. */
  DONE;

  /** The id that tables, routes and histories use. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The stage behind this one. */
  public Stage next() {
    return values()[Math.min(ordinal() + 1, DONE.ordinal())];
  }
}
