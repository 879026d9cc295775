package pl.sortownia.classifier.flags;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.sortownia.classifier.text.Folding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules of {@code models/flags.yaml}: phrases of several words, written without Polish signs.
 *
 * <p>{@code word*} stands for any ending, {@code ...} for up to four words in between.
 */
public final class FlagRules {

  private static final String WORDS_BETWEEN = "(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]+){0,4}?";
  private static final String BLANK = "[^\\p{L}\\p{N}]+";

  private final Map<String, Pattern> rules = new LinkedHashMap<>();

  private FlagRules(Map<String, List<String>> phrases) {
    phrases.forEach((flag, all) -> rules.put(flag, pattern(all)));
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

  private static Pattern pattern(List<String> phrases) {
    return Pattern.compile(phrases.stream().map(FlagRules::regex).collect(Collectors.joining("|")));
  }

  private static String regex(String phrase) {
    var parts = new ArrayList<String>();
    for (String word : Folding.fold(phrase).split("\\s+", -1)) {
      parts.add(
          word.endsWith("*")
              ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
              : Pattern.quote(word));
    }
    var joined = new StringBuilder("(?<![\\p{L}\\p{N}])");
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).equals(Pattern.quote("..."))) {
        joined.append(WORDS_BETWEEN);
      } else {
        joined.append(i == 0 ? "" : BLANK).append(parts.get(i));
      }
    }
    return joined.append("(?![\\p{L}\\p{N}])").toString();
  }

  /** Flags that the text raises, each with the words that raised it, as typed. */
  public Map<String, List<String>> raised(String text) {
    String folded = Folding.fold(text);
    var raised = new LinkedHashMap<String, List<String>>();
    rules.forEach((flag, pattern) -> {
      var words = matches(pattern, folded, text).distinct().limit(5).toList();
      if (!words.isEmpty()) {
        raised.put(flag, words);
      }
    });
    return raised;
  }

  private static Stream<String> matches(Pattern pattern, String folded, String text) {
    return pattern.matcher(folded).results().map(m -> text.substring(m.start(), m.end()));
  }
}
