package pl.sortownia.classifier.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Counts in how many texts each feature stands, and keeps those that stand in enough. */
final class VocabularyBuilder {

  private static final class Count {
    private int texts;
    private final byte block;

    private Count(byte block) {
      this.block = block;
    }
  }

  private final Map<Long, Count> counts = new HashMap<>();
  private int texts;

  void add(String[] context) {
    texts++;
    var seen = new HashSet<Long>(2 * context.length);
    for (String feature : context) {
      long key = Vocabulary.hash(feature);
      if (seen.add(key)) {
        counts.computeIfAbsent(key, k -> new Count(BlockWeights.blockOf(feature))).texts++;
      }
    }
  }

  /**
   * Features in at least this many texts; sorted by key, so that equal lessons give equal bytes.
   */
  Vocabulary build(int atLeast, BlockWeights weights) {
    long[] keys =
        counts.entrySet().stream()
            .filter(e -> e.getValue().texts >= atLeast)
            .mapToLong(Map.Entry::getKey)
            .toArray();
    Arrays.sort(keys);
    var idf = new float[keys.length];
    var blocks = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      var count = java.util.Objects.requireNonNull(counts.get(keys[i]));
      idf[i] = (float) (Math.log((1.0 + texts) / (1.0 + count.texts)) + 1);
      blocks[i] = count.block;
    }
    return new Vocabulary(keys, idf, blocks, weights);
  }
}
