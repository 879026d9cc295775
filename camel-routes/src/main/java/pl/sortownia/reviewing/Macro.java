package pl.sortownia.reviewing;

/**
 * A chain of deeds under one key, done whole or not at all.
 *
 * @param name what the person picks
 * @param owner login of whose it is; empty when it is everybody's
 * @param answer what the draft becomes: {@code first} takes the first suggestion for each question
 *     without an answer, {@code frame:ID} another kind of letter; empty leaves it as it is
 * @param words a paragraph added to the reply; may be empty
 * @param note a note for colleagues, which may call one of them; may be empty
 * @param finish how it ends
 * @param target reason of a closing; colleague or group of a passing
 */
record Macro(
    long id,
    String name,
    String owner,
    String answer,
    String words,
    String note,
    Finish finish,
    String target) {

  /** How a chain ends. */
  enum Finish {
    KEEP("zostaw mi do przeczytania"),
    SEND("wyślij"),
    CLOSE("zamknij bez odpowiedzi"),
    PASS("przekaż");
    private final String polish;

    Finish(String polish) {
      this.polish = polish;
    }

    public String polish() {
      return polish;
    }

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Finish of(String id) {
      return valueOf(id.toUpperCase(java.util.Locale.ROOT));
    }
  }

  public boolean isShared() {
    return owner.isEmpty();
  }
}
