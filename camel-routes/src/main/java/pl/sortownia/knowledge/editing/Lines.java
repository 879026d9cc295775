package pl.sortownia.knowledge.editing;

import java.util.Arrays;
import java.util.List;

/** Lists as people type them into a form. */
final class Lines {
  private Lines() {}

  /** One entry a line. */
  static List<String> of(String typed) {
    return typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /** Entries between commas. */
  static List<String> words(String typed) {
    return Arrays.stream(typed.split("[,\\n]"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** What a browser sends, with our line ends. */
  static String plain(String typed) {
    return typed.replace("\r\n", "\n");
  }
}
