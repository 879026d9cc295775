package pl.sortownia.classifier.model;

/**
 * A weighted text: indices rise, values are never zero.
 *
 * @param indices places in the vocabulary
 * @param values their weights
 */
@SuppressWarnings("ArrayRecordComponent") // made for each letter and thrown away: speed counts
record Vector(int[] indices, float[] values) {}
