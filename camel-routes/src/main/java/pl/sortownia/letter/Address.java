package pl.sortownia.letter;

/**
 * A mailbox of RFC 5322 (3.4), as far as it could be read.
 *
 * @param name display name, decoded; empty when there is none
 * @param address addr-spec as written; empty when none could be read
 */
public record Address(String name, String address) {
  public static final Address NONE = new Address("", "");

  public boolean isEmpty() {
    return address.isEmpty();
  }
}
