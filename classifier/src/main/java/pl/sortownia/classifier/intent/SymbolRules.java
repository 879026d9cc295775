package pl.sortownia.classifier.intent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.FormSymbols;
import pl.sortownia.classifier.text.Tokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which intents a form belongs to: the closed rules of {@code models/symbols.yaml}. */
public final class SymbolRules {

  private final Map<String, List<String>> intents = new HashMap<>();

  private SymbolRules(Map<String, List<String>> bySymbol) {
    bySymbol.forEach((symbol, of) -> intents.put(FormSymbols.normal(symbol), of));
  }

  /** No rules at all. */
  public static SymbolRules none() {
    return new SymbolRules(Map.of());
  }

  /**
   * Reads the file; a missing file means no rules.
   *
   * @throws IllegalArgumentException naming file and cure when it is damaged
   */
  public static SymbolRules read(Path yaml) {
    if (!Files.isRegularFile(yaml)) {
      return none();
    }
    try {
      return new SymbolRules(
          new YAMLMapper()
              .readValue(yaml.toFile(), new TypeReference<Map<String, List<String>>>() {}));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: %s; write SYMBOL: [intent, …]".formatted(yaml, e.getOriginalMessage()), e);
    }
  }

  /** Intents of the forms that the text names. */
  public Set<String> named(String text) {
    var named = new LinkedHashSet<String>();
    for (String symbol : FormSymbols.in(text)) {
      named.addAll(intents.getOrDefault(symbol, List.of()));
    }
    for (var token : Tokens.of(text)) {
      // DRA or ZUA have no digit; short words count only in capitals
      if (isCapitals(token.text())) {
        named.addAll(intents.getOrDefault(Folding.fold(token.text()), List.of()));
      }
    }
    return named;
  }

  private static boolean isCapitals(String word) {
    return word.length() >= 3 && word.chars().noneMatch(Character::isLowerCase);
  }
}
