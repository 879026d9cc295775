package pl.sortownia.classifier.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerEventStream;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.ext.ExtensionLoader;
import pl.sortownia.classifier.features.Subject;
import pl.sortownia.classifier.features.Symbols;
import pl.sortownia.classifier.text.Tokens;

/** An OpenNLP document categoriser whose trainer and features are ours. Thread-safe. */
public final class TextModel {

  static {
    // OpenNLP loads trainers, features and serializers only from packages named here
    ExtensionLoader.registerAllowedPackage("pl.sortownia.classifier");
  }

  private final DoccatModel container;
  private final LinearModel linear;
  private final FeatureGenerator[] generators;

  private TextModel(DoccatModel container) {
    this.container = container;
    this.linear = (LinearModel) container.getMaxentModel();
    this.generators = container.getFactory().getFeatureGenerators();
  }

  /** Learns from examples; equal examples in equal order give equal bytes. */
  public static TextModel train(List<Example> examples, Recipe recipe) {
    return train(examples, recipe, Map.of());
  }

  /** Learns from examples and keeps notes in the container. */
  public static TextModel train(
      List<Example> examples, Recipe recipe, Map<String, String> remember) {
    var notes = new HashMap<String, String>(remember);
    // the container would note the hour, and equal lessons would give unequal bytes
    notes.put("Timestamp", "0");
    var factory = new DoccatFactory(recipe.generators());
    try {
      var samples = examples.stream().map(TextModel::sample).toList();
      var model =
          TrainerFactory.getEventTrainer(recipe.parameters(), notes)
              .train(
                  new DocumentCategorizerEventStream(
                      new CollectionObjectStream<>(samples), recipe.generators()));
      return new TextModel(new DoccatModel(recipe.language(), model, notes, factory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentSample sample(Example example) {
    return new DocumentSample(
        String.join("\t", example.labels()),
        Tokens.words(example.text()),
        extra(example.subject(), example.text()));
  }

  private static Map<String, Object> extra(String subject, String text) {
    return Map.of(Subject.KEY, subject, Symbols.KEY, subject + " \n" + text);
  }

  /** Reads what {@link #bytes} wrote. */
  public static TextModel read(byte[] bytes) throws IOException {
    return new TextModel(new DoccatModel(new ByteArrayInputStream(bytes)));
  }

  /** The container; the same model always gives the same bytes. */
  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      container.serialize(out);
      return Repeatable.zip(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Outcomes in the order of the margins. */
  public List<String> outcomes() {
    return List.of(linear.outcomes());
  }

  /** Language that the model was trained for. */
  public String language() {
    return Objects.requireNonNullElse(container.getLanguage(), "pl");
  }

  /** A note kept at training, or nothing. */
  public java.util.Optional<String> note(String key) {
    return java.util.Optional.ofNullable(container.getManifestProperty(key));
  }

  /** Distance of the text from each outcome's border. */
  public double[] margins(String subject, String text) {
    return linear.margins(features(Tokens.words(text), subject, text));
  }

  /** What one word says for each outcome, for comparing outcomes with each other. */
  public double[] evidence(String word) {
    return linear.evidence(features(Tokens.words(word), "", word));
  }

  /** Share of the words that the model has seen in lessons, 0 to 1. */
  public double familiarity(String text) {
    String[] words = Tokens.words(text);
    long known = java.util.Arrays.stream(words).filter(this::knows).count();
    return words.length == 0 ? 0 : (double) known / words.length;
  }

  private boolean knows(String word) {
    return linear.knows("w=" + pl.sortownia.classifier.text.Folding.fold(word));
  }

  private String[] features(String[] words, String subject, String text) {
    var features = new ArrayList<String>(30 * words.length);
    var extra = extra(subject, text);
    for (FeatureGenerator generator : generators) {
      features.addAll(generator.extractFeatures(words, extra));
    }
    return features.toArray(String[]::new);
  }
}
