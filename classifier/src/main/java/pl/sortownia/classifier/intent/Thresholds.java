package pl.sortownia.classifier.intent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * From which probability on an intent is suggested: {@code models/thresholds.yaml}, computed from
 * held-out lessons and a target precision, never typed.
 *
 * @param targetPrecision share of suggestions that shall be right, 0 to 1
 * @param otherwise threshold of intents that are not named
 * @param intents threshold of each intent
 */
public record Thresholds(double targetPrecision, double otherwise, Map<String, Double> intents) {

  public Thresholds {
    intents = Map.copyOf(intents);
  }

  /**
   * Reads the file; a missing file means 0.8 for every intent.
   *
   * @throws IllegalArgumentException naming file and cure when it is damaged
   */
  public static Thresholds read(Path yaml) {
    if (!Files.isRegularFile(yaml)) {
      return new Thresholds(0.95, 0.8, Map.of());
    }
    try {
      return new YAMLMapper().readValue(yaml.toFile(), Thresholds.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: %s; run bin/sortownia train, or restore it from git"
              .formatted(yaml, e.getOriginalMessage()),
          e);
    }
  }

  /** Writes the file. */
  public void write(Path yaml) {
    new YAMLMapper()
        .writeValue(
            yaml.toFile(),
            new Thresholds(targetPrecision, otherwise, new java.util.TreeMap<>(intents)));
  }

  /** Whether an intent held this likely is suggested. */
  public boolean pass(String intent, double p) {
    return p >= intents.getOrDefault(intent, otherwise);
  }
}
