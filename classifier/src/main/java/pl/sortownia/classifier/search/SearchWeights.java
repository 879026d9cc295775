package pl.sortownia.classifier.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How much each aspect of an article counts: {@code models/search.yaml}, fitted by {@code
 * bin/sortownia train} on phrasings that the index did not hold, never typed. With these weights a
 * score is a logit. No weight is below zero; aspects that are not named count nothing.
 *
 * @param all weights for finding an article among all
 * @param sisters weights for choosing among the articles of one intent, whose words are alike
 */
public record SearchWeights(Map<Aspect, Double> all, Map<Aspect, Double> sisters) {

  public SearchWeights {
    all = Map.copyOf(all);
    sisters = Map.copyOf(sisters);
  }

  /** Plain weights, for articles that nothing was fitted on. */
  public static SearchWeights unfitted() {
    var plain =
        Map.of(
            Aspect.ASKED, 1.0,
            Aspect.TITLE, 1.0,
            Aspect.EXACT, 0.3,
            Aspect.GRAM, 0.12,
            Aspect.TEXT, 0.5,
            Aspect.SYMBOL, 2.0,
            Aspect.SYNONYM, 0.4);
    var fainter = new TreeMap<>(plain);
    fainter.replaceAll((aspect, weight) -> 0.35 * weight);
    return new SearchWeights(plain, fainter);
  }

  /**
   * Reads the file; a missing file means {@link #unfitted}.
   *
   * @throws IllegalArgumentException naming file and cure when it is damaged
   */
  public static SearchWeights read(Path yaml) {
    if (!Files.isRegularFile(yaml)) {
      return unfitted();
    }
    try {
      return new YAMLMapper().readValue(yaml.toFile(), SearchWeights.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: %s; run bin/sortownia train, or restore it from git"
              .formatted(yaml, e.getOriginalMessage()),
          e);
    }
  }

  /** Writes the file. */
  public void write(Path yaml) {
    var sorted = new TreeMap<String, Map<Aspect, Double>>();
    sorted.put("all", new TreeMap<>(all));
    sorted.put("sisters", new TreeMap<>(sisters));
    new YAMLMapper().writeValue(yaml.toFile(), sorted);
  }
}
