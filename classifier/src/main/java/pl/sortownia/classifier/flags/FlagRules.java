package pl.sortownia.classifier.flags;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Token;
import pl.sortownia.classifier.text.Tokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules of {@code models/flags.yaml}: phrases of several words, written without Polish signs.
 *
 * <p>{@code word*} stands for any ending, {@code %} for a number, {@code ...} for up to four words
 * in between.
 */
public final class FlagRules {

  private static final String WORDS_BETWEEN = "(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]+){0,4}?";
  private static final String NUMBER = "\\d{1,4}";
  private static final String BLANK = "[^\\p{L}\\p{N}]+";

  /** One phrase of one flag. */
  private record Phrase(String flag, Pattern pattern) {}

  private static final int HEAD = 2;
  private static final int SHOWN = 5;

  private final List<String> flags;
  // phrases by the first letters of their first word: few are tried at each word of a letter
  private final Map<String, List<Phrase>> byHead = new HashMap<>();

  private FlagRules(Map<String, List<String>> phrases) {
    flags = List.copyOf(phrases.keySet());
    phrases.forEach((flag, all) -> all.forEach(phrase -> add(flag, phrase)));
  }

  private void add(String flag, String phrase) {
    byHead
        .computeIfAbsent(head(first(Folding.fold(phrase))), h -> new ArrayList<>())
        .add(new Phrase(flag, Pattern.compile(regex(phrase))));
  }

  // a phrase may begin with a word of one letter: "w terminie 7 dni"
  private static String first(String phrase) {
    int end = phrase.indexOf(' ');
    return (end < 0 ? phrase : phrase.substring(0, end)).replace("*", "");
  }

  private static String head(String folded) {
    return folded.substring(0, Math.min(HEAD, folded.length()));
  }

  /** No rules at all. */
  public static FlagRules none() {
    return new FlagRules(Map.of());
  }

  /**
   * Reads the file; a missing file means no rules.
   *
   * @throws IllegalArgumentException naming file and cure when it is damaged
   */
  public static FlagRules read(Path yaml) {
    if (!Files.isRegularFile(yaml)) {
      return none();
    }
    try {
      return new FlagRules(
          new YAMLMapper()
              .readValue(
                  yaml.toFile(), new TypeReference<LinkedHashMap<String, List<String>>>() {}));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: %s; write flag: followed by a list of phrases"
              .formatted(yaml, e.getOriginalMessage()),
          e);
    }
  }

  private static String regex(String phrase) {
    var parts = new ArrayList<String>();
    for (String word : Folding.fold(phrase).split("\\s+", -1)) {
      parts.add(word(word));
    }
    var joined = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).equals(Pattern.quote("..."))) {
        joined.append(WORDS_BETWEEN);
      } else {
        joined.append(i == 0 ? "" : BLANK).append(parts.get(i));
      }
    }
    return joined.append("(?![\\p{L}\\p{N}])").toString();
  }

  private static String word(String word) {
    if (word.equals("%")) {
      return NUMBER;
    }
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
        : Pattern.quote(word);
  }

  /** Flags that the text raises, each with the words that raised it, as typed. */
  public Map<String, List<String>> raised(String text) {
    String folded = Folding.fold(text);
    Map<String, Set<String>> words = new HashMap<>();
    for (Token token : Tokens.of(folded)) {
      for (Phrase phrase : byHead.getOrDefault(head(token.text()), List.of())) {
        var matcher = phrase.pattern().matcher(folded).region(token.from(), folded.length());
        if (matcher.lookingAt()) {
          words
              .computeIfAbsent(phrase.flag(), f -> new LinkedHashSet<>())
              .add(text.substring(matcher.start(), matcher.end()));
        }
      }
    }
    var raised = new LinkedHashMap<String, List<String>>();
    for (String flag : flags) {
      if (words.containsKey(flag)) {
        raised.put(flag, words.getOrDefault(flag, Set.of()).stream().limit(SHOWN).toList());
      }
    }
    return raised;
  }
}
