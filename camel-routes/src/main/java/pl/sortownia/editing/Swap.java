package pl.sortownia.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.check.Jargon;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;

/**
 * An office word in a text and the plain ones to put in its place.
 *
 * @param at where it begins
 * @param words as they stand there
 */
record Swap(int at, String words, List<String> instead) {

  static List<Swap> in(String text, Published content) {
    Jargon jargon =
        content.single(Kind.JARGON).map(it -> Jargon.read(it, new Findings())).orElse(Jargon.NONE);
    return jargon.in(text).stream()
        .map(it -> new Swap(it.position(), it.words(), plain(it)))
        .filter(it -> !it.instead().isEmpty())
        .toList();
  }

  private static List<String> plain(Jargon.Use it) {
    boolean capital = Character.isUpperCase(it.words().charAt(0));
    // „zrobić (albo sam czasownik)”: what stands between brackets is advice
    return Arrays.stream(it.instead().replaceAll("\\([^)]*\\)", "").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty() && !word.startsWith("sam "))
        .map(word ->
            capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
        .toList();
  }
}
