package pl.sortownia.classifier.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;
import pl.sortownia.classifier.text.Lemmas;

/** Folded base forms, and pairs of neighbours: blocks {@code l} and {@code m}. */
public final class PolishLemmas implements FeatureGenerator {

  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    List<String> features = new ArrayList<>(2 * text.length);
    String before = "";
    for (String word : text) {
      String lemma = Lemmas.of(word);
      features.add("l=" + lemma);
      features.add("m=" + before + ' ' + lemma);
      before = lemma;
    }
    return features;
  }
}
