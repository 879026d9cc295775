package pl.sortownia.classifier.model;

import java.util.Arrays;

/**
 * The features a model knows, by hash, with their weights.
 *
 * <p>61-bit hashes stand for the strings, the last three bits name the block: with 200,000 features
 * two collide once in a hundred million models, and the file holds no words of anybody's letter.
 */
final class Vocabulary {

  private static final int BLOCK_BITS = 7;
  // a feature of a third of all texts tells nothing and costs a third of the time
  private static final double COMMON = 0.33;
  private static final int FEW = 100;

  private final long[] keys;
  private final float[] idf;
  private final BlockWeights weights;
  private final int[] table;

  /** Keys may stand in any order; the place of a key is its index. */
  Vocabulary(long[] keys, float[] idf, BlockWeights weights) {
    this.keys = keys;
    this.idf = idf;
    this.weights = weights;
    this.table = new int[Integer.highestOneBit(Math.max(keys.length, 4)) * 4];
    for (int i = 0; i < keys.length; i++) {
      table[slot(keys[i])] = i + 1;
    }
  }

  /**
   * The features that stand in enough texts, sorted, so that equal lessons give equal bytes.
   *
   * @param texts sorted keys of each text
   * @param atLeast texts that must hold a feature
   */
  static Vocabulary of(long[][] texts, int atLeast, BlockWeights weights) {
    long[] all = Arrays.stream(texts).flatMapToLong(t -> Arrays.stream(t).distinct()).toArray();
    Arrays.parallelSort(all);
    var keys = new long[all.length];
    var idf = new float[all.length];
    int size = 0;
    for (int from = 0, to = 0; from < all.length; from = to) {
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from >= atLeast && to - from <= Math.max(FEW, COMMON * texts.length)) {
        keys[size] = all[from];
        idf[size++] = (float) (Math.log((1.0 + texts.length) / (1.0 + to - from)) + 1);
      }
    }
    return new Vocabulary(Arrays.copyOf(keys, size), Arrays.copyOf(idf, size), weights);
  }

  int size() {
    return keys.length;
  }

  long[] keys() {
    return keys;
  }

  float[] idf() {
    return idf;
  }

  BlockWeights weights() {
    return weights;
  }

  /** Sorted keys of features, repeated as the features are. */
  static long[] keys(String[] context) {
    var keys = new long[context.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(context[i]);
    }
    Arrays.sort(keys);
    return keys;
  }

  /** The weighted text: each block has the length that its weight says. */
  Vector vector(long[] sorted) {
    var indices = new int[sorted.length];
    var values = new float[sorted.length];
    int size = 0;
    for (int from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      int index = table[slot(sorted[from])] - 1;
      if (index >= 0) {
        indices[size] = index;
        values[size++] = (float) (1 + Math.log(to - from)) * idf[index];
      }
    }
    // keys are sorted in the file as well, so rising keys are rising indices
    return normalised(new Vector(Arrays.copyOf(indices, size), Arrays.copyOf(values, size)));
  }

  /** Place of a feature, or -1. */
  int indexOf(String feature) {
    return table[slot(key(feature))] - 1;
  }

  /** Weight of one occurrence of a feature before its text is brought to length. */
  float weight(int index) {
    return idf[index] * weights.of(block(index));
  }

  private Vector normalised(Vector counts) {
    float[] values = counts.values();
    var squares = new double[BLOCK_BITS + 1];
    for (int i = 0; i < values.length; i++) {
      squares[block(counts.indices()[i])] += values[i] * values[i];
    }
    for (int i = 0; i < values.length; i++) {
      int block = block(counts.indices()[i]);
      values[i] *= (float) (weights.of(block) / Math.sqrt(squares[block]));
    }
    return counts;
  }

  private int block(int index) {
    return (int) keys[index] & BLOCK_BITS;
  }

  private int slot(long key) {
    int mask = table.length - 1;
    int at = (int) (key >>> 20) & mask;
    while (table[at] != 0 && keys[table[at] - 1] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  // FNV-1a with a final mix, over the characters of the feature
  private static long key(String feature) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return (hash ^ (hash >>> 33)) & ~BLOCK_BITS | BlockWeights.blockOf(feature);
  }
}
