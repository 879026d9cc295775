package pl.sortownia.classifier.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Tokens;

/** Words of the subject line, kept apart from the body: block {@code s}. */
public final class Subject implements FeatureGenerator {

  /** Key of the extra information that holds the subject line. */
  public static final String KEY = "subject";

  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    List<String> features = new ArrayList<>();
    if (extra.get(KEY) instanceof String subject) {
      for (String word : Tokens.words(subject)) {
        String folded = Folding.fold(word);
        features.add("s=" + folded);
        for (int to = 4; to < folded.length(); to += 2) {
          features.add("s=" + folded.substring(0, to) + '*');
        }
      }
    }
    return features;
  }
}
