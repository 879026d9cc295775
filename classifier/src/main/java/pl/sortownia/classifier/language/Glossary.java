package pl.sortownia.classifier.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Tokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Polish words for those of letters in other languages: {@code models/glossary.yaml}. They are
 * added to the letter, so that what Polish lessons taught speaks for it too. Thread-safe.
 */
public final class Glossary {

  private static final int HEAD = 2;

  /** A word or phrase of another language, and whether any ending may follow. */
  private record Entry(String words, boolean anyEnding, String polish) {

    // "text" begins with a blank and single blanks part its words
    boolean isIn(String text, int at) {
      int end = at + words.length();
      return text.startsWith(words, at) && (anyEnding || text.charAt(end) == ' ');
    }
  }

  private final Languages languages = new Languages();
  private final Map<String, List<Entry>> byHead = new HashMap<>();

  private Glossary(Map<String, List<String>> foreignByPolish) {
    foreignByPolish.forEach((polish, all) -> all.forEach(foreign -> add(foreign, polish)));
  }

  private void add(String foreign, String polish) {
    boolean anyEnding = foreign.endsWith("*");
    String words =
        String.join(" ", Tokens.words(Folding.fold(foreign.replace("*", anyEnding ? "" : "*"))));
    if (words.length() >= HEAD) {
      byHead
          .computeIfAbsent(words.substring(0, HEAD), h -> new ArrayList<>())
          .add(new Entry(words, anyEnding, polish));
    }
  }

  /** No words at all. */
  public static Glossary none() {
    return new Glossary(Map.of());
  }

  /**
   * Reads the file; a missing file means no words.
   *
   * @throws IllegalArgumentException naming file and cure when it is damaged
   */
  public static Glossary read(Path yaml) {
    if (!Files.isRegularFile(yaml)) {
      return none();
    }
    try {
      return new Glossary(
          new YAMLMapper()
              .readValue(
                  yaml.toFile(), new TypeReference<LinkedHashMap<String, List<String>>>() {}));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: %s; write Polish words: [foreign word, stem*, …]"
              .formatted(yaml, e.getOriginalMessage()),
          e);
    }
  }

  /** The text; when it is in another language, its known words follow in Polish. */
  public String with(String text) {
    if (byHead.isEmpty()) {
      return text;
    }
    String language = languages.of(text);
    if (language.equals("pl") || language.equals("und")) {
      return text;
    }
    var polish = inPolish(text);
    return polish.isEmpty() ? text : text + "\n" + String.join(" ", polish);
  }

  private Set<String> inPolish(String text) {
    String words = ' ' + String.join(" ", Tokens.words(Folding.fold(text))) + ' ';
    var polish = new LinkedHashSet<String>();
    for (int at = 1; at + HEAD < words.length(); at++) {
      if (words.charAt(at - 1) == ' ') {
        for (Entry entry : byHead.getOrDefault(words.substring(at, at + HEAD), List.of())) {
          if (entry.isIn(words, at)) {
            polish.add(entry.polish());
          }
        }
      }
    }
    return polish;
  }
}
