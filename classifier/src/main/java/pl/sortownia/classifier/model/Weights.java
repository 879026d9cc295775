package pl.sortownia.classifier.model;

/** Weights of all features for all outcomes, eight bits each, scaled by outcome. */
final class Weights {

  private final int outcomes;
  private final byte[] table;
  private final float[] scale;
  private final float[] bias;

  Weights(byte[] table, float[] scale, float[] bias) {
    this.outcomes = scale.length;
    this.table = table;
    this.scale = scale;
    this.bias = bias;
  }

  /** Rounds learned weights ({@code [outcome][feature]}, the bias last) to eight bits. */
  static Weights rounded(double[][] learned) {
    int outcomes = learned.length;
    int features = learned[0].length - 1;
    var table = new byte[outcomes * features];
    var scale = new float[outcomes];
    var bias = new float[outcomes];
    for (int o = 0; o < outcomes; o++) {
      double largest = 1e-9;
      for (int f = 0; f < features; f++) {
        largest = Math.max(largest, Math.abs(learned[o][f]));
      }
      scale[o] = (float) (largest / Byte.MAX_VALUE);
      bias[o] = (float) learned[o][features];
      for (int f = 0; f < features; f++) {
        table[f * outcomes + o] = (byte) Math.round(learned[o][f] / scale[o]);
      }
    }
    return new Weights(table, scale, bias);
  }

  double[] margins(Vector vector) {
    var sums = new float[outcomes];
    for (int i = 0; i < vector.indices().length; i++) {
      int row = vector.indices()[i] * outcomes;
      float value = vector.values()[i];
      for (int o = 0; o < outcomes; o++) {
        sums[o] += value * table[row + o];
      }
    }
    var margins = new double[outcomes];
    for (int o = 0; o < outcomes; o++) {
      margins[o] = sums[o] * scale[o] + bias[o];
    }
    return margins;
  }

  void add(int feature, double value, double[] sums) {
    for (int o = 0; o < outcomes; o++) {
      sums[o] += value * table[feature * outcomes + o] * scale[o];
    }
  }

  byte[] table() {
    return table;
  }

  float[] scale() {
    return scale;
  }

  float[] bias() {
    return bias;
  }
}
