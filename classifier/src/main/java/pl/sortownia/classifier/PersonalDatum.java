package pl.sortownia.classifier;

/**
 * A place in the text that holds personal data.
 *
 * @param type what it is
 * @param from offset of its first character in the text
 * @param to offset behind its last character
 */
public record PersonalDatum(Type type, int from, int to) {

  /** Kinds of personal data; {@link #id} is how the command line and sample letters name them. */
  public enum Type {
    PESEL("pesel"),
    NIP("nip"),
    REGON("regon"),
    IBAN("iban"),
    ID_CARD("id-card"),
    PASSPORT("passport"),
    PHONE("phone"),
    EMAIL("email"),
    ADDRESS("address"),
    NAME("name");

    private final String id;

    Type(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
