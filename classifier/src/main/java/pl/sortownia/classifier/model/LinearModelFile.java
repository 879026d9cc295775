package pl.sortownia.classifier.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/** Writes a {@link LinearModel} into OpenNLP's container and reads it back. */
public final class LinearModelFile implements ArtifactSerializer<LinearModel> {

  private static final int VERSION = 1;

  @Override
  public void serialize(LinearModel model, OutputStream out) throws IOException {
    var file = new DataOutputStream(out);
    file.writeInt(VERSION);
    file.writeInt(model.outcomes().length);
    file.writeInt(model.vocabulary().size());
    for (int o = 0; o < model.outcomes().length; o++) {
      file.writeUTF(model.outcomes()[o]);
      file.writeFloat(model.weights().scale()[o]);
      file.writeFloat(model.weights().bias()[o]);
    }
    for (int b = 0; b < BlockWeights.BLOCKS; b++) {
      file.writeFloat(model.vocabulary().weights().of(b));
    }
    writeVocabulary(model.vocabulary(), file);
    file.write(model.weights().table());
    file.flush();
  }

  private static void writeVocabulary(Vocabulary vocabulary, DataOutputStream file)
      throws IOException {
    for (int i = 0; i < vocabulary.size(); i++) {
      file.writeLong(vocabulary.keys()[i]);
      file.writeFloat(vocabulary.idf()[i]);
    }
  }

  @Override
  public LinearModel create(InputStream in) throws IOException {
    var file = new DataInputStream(in);
    int version = file.readInt();
    if (version != VERSION) {
      throw new IOException(
          "model.bin has format %d, this program reads %d; run bin/sortownia train"
              .formatted(version, VERSION));
    }
    int outcomes = file.readInt();
    int features = file.readInt();
    var names = new String[outcomes];
    var scale = new float[outcomes];
    var bias = new float[outcomes];
    for (int o = 0; o < outcomes; o++) {
      names[o] = file.readUTF();
      scale[o] = file.readFloat();
      bias[o] = file.readFloat();
    }
    var vocabulary = readVocabulary(features, readBlockWeights(file), file);
    var table = new byte[outcomes * features];
    file.readFully(table);
    return new LinearModel(names, vocabulary, new Weights(table, scale, bias));
  }

  private static BlockWeights readBlockWeights(DataInputStream file) throws IOException {
    return BlockWeights.of(
        file.readFloat(), file.readFloat(), file.readFloat(), file.readFloat(), file.readFloat());
  }

  private static Vocabulary readVocabulary(int size, BlockWeights weights, DataInputStream file)
      throws IOException {
    var keys = new long[size];
    var idf = new float[size];
    for (int i = 0; i < size; i++) {
      keys[i] = file.readLong();
      idf[i] = file.readFloat();
    }
    return new Vocabulary(keys, idf, weights);
  }
}
