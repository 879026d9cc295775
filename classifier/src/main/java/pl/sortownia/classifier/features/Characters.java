package pl.sortownia.classifier.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;
import pl.sortownia.classifier.text.Folding;

/**
 * Two to five neighbouring characters inside a folded word, its ends marked by a blank: block
 * {@code c}. OpenNLP has none of its own for documents. They carry inflection and typing errors.
 */
public final class Characters implements FeatureGenerator {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    List<String> features = new ArrayList<>(20 * text.length);
    for (String word : text) {
      String padded = ' ' + Folding.fold(word) + ' ';
      for (int length = SHORTEST; length <= LONGEST; length++) {
        for (int from = 0; from + length <= padded.length(); from++) {
          features.add("c=" + padded.substring(from, from + length));
        }
      }
    }
    return features;
  }
}
