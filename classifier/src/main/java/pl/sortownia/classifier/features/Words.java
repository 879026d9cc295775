package pl.sortownia.classifier.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;
import pl.sortownia.classifier.text.Folding;

/** Folded words, and pairs of neighbours: blocks {@code w} and {@code b}. */
public final class Words implements FeatureGenerator {

  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    List<String> features = new ArrayList<>(2 * text.length);
    String before = "";
    for (String word : text) {
      String folded = Folding.fold(word);
      features.add("w=" + folded);
      features.add("b=" + before + ' ' + folded);
      before = folded;
    }
    return features;
  }
}
