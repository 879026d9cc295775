package pl.sortownia.knowledge.drafting;

import java.util.regex.Pattern;

/**
 * What Polish keeps on one line: one-letter words, numbers in groups, and what follows a number.
 */
final class Typography {
  private static final Pattern LETTER =
      Pattern.compile("(?<=^|[\\s(„\u00a0>])([aiouwzAIOUWZ]) (?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("(?<=\\d) (?=\\d{2,3}(?!\\d)|(?:r\\.|zł|tys\\.|mln|proc\\.))");

  private Typography() {}

  static String bound(String text) {
    String letters = LETTER.matcher(text).replaceAll("$1\u00a0");
    return NUMBER.matcher(letters).replaceAll("\u00a0");
  }
}
