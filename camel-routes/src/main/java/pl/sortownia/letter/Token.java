package pl.sortownia.letter;

import java.security.SecureRandom;

/** Unguessable names: 26 characters of base32, 130 bits, safe in addresses and links. */
public final class Token {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 26;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Token() {}

  public static String fresh() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .collect(StringBuilder::new, (s, i) -> s.append(ALPHABET.charAt(i)), StringBuilder::append)
        .toString();
  }
}
