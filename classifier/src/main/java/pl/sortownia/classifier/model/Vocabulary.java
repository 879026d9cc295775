package pl.sortownia.classifier.model;

import java.util.Arrays;

/**
 * The features a model knows, by hash, with their weights.
 *
 * <p>64-bit hashes stand for the strings: with 200,000 features two collide once in 900 million
 * models, and the file holds no words of anybody's letter.
 */
final class Vocabulary {

  private final long[] keys;
  private final float[] idf;
  private final byte[] block;
  private final BlockWeights weights;
  private final int[] table;

  /** Keys may stand in any order; the place of a key is its index. */
  Vocabulary(long[] keys, float[] idf, byte[] block, BlockWeights weights) {
    this.keys = keys;
    this.idf = idf;
    this.block = block;
    this.weights = weights;
    this.table = new int[Integer.highestOneBit(Math.max(keys.length, 4)) * 4];
    for (int i = 0; i < keys.length; i++) {
      table[slot(keys[i])] = i + 1;
    }
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

  byte[] blocks() {
    return block;
  }

  BlockWeights weights() {
    return weights;
  }

  /** The weighted text: each block has the length that its weight says. */
  Vector vector(String[] context) {
    var found = new int[context.length];
    int known = 0;
    for (String feature : context) {
      int index = indexOf(feature);
      if (index >= 0) {
        found[known++] = index;
      }
    }
    Arrays.sort(found, 0, known);
    return normalised(counted(found, known));
  }

  /** Place of a feature, or -1. */
  int indexOf(String feature) {
    return table[slot(hash(feature))] - 1;
  }

  private static Vector counted(int[] found, int known) {
    var indices = new int[known];
    var values = new float[known];
    int size = 0;
    for (int i = 0; i < known; i++) {
      if (size > 0 && indices[size - 1] == found[i]) {
        values[size - 1]++;
      } else {
        indices[size] = found[i];
        values[size++] = 1;
      }
    }
    return new Vector(Arrays.copyOf(indices, size), Arrays.copyOf(values, size));
  }

  private Vector normalised(Vector counts) {
    float[] values = counts.values();
    var squares = new double[BlockWeights.BLOCKS];
    for (int i = 0; i < values.length; i++) {
      int index = counts.indices()[i];
      values[i] = (float) ((1 + Math.log(values[i])) * idf[index]);
      squares[block[index]] += values[i] * values[i];
    }
    for (int i = 0; i < values.length; i++) {
      int b = block[counts.indices()[i]];
      values[i] *= (float) (weights.of(b) / Math.sqrt(squares[b]));
    }
    return counts;
  }

  private int slot(long key) {
    int mask = table.length - 1;
    int at = (int) (key ^ (key >>> 32)) & mask;
    while (table[at] != 0 && keys[table[at] - 1] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** FNV-1a with a final mix, over the characters of the feature. */
  static long hash(String feature) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
