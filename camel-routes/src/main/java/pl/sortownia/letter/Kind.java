package pl.sortownia.letter;

/** What sort of mail this is; only {@link #QUESTION} and {@link #EMPTY} wait for a person. */
public enum Kind {
  /** Written by a person, or handed over by the portal. */
  QUESTION("question"),
  /** A delivery status notification (RFC 3464) or one of its many relatives. */
  BOUNCE("bounce"),
  /** An automatic answer: out of office, receipt, challenge (RFC 3834). */
  AUTO_REPLY("auto-reply"),
  /** An abuse report (ARF, RFC 5965); not a <i>skarga</i>. */
  COMPLAINT("complaint"),
  /** A mailing list or newsletter (RFC 2369, RFC 2919). */
  LIST("list"),
  /** Our own mail come back. */
  OWN("own"),
  /** A person's mail with nothing to read in it. */
  EMPTY("empty");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** RFC 3834 §2: an answer to a robot starts a loop. */
  public boolean isFromAPerson() {
    return this == QUESTION || this == EMPTY;
  }
}
