package pl.sortownia.classifier.features;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;
import pl.sortownia.classifier.text.FormSymbols;

/** Symbols of forms, normalised: block {@code y}. */
public final class Symbols implements FeatureGenerator {

  /** Key of the extra information that holds the raw text. */
  public static final String KEY = "text";

  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    return extra.get(KEY) instanceof String raw
        ? FormSymbols.in(raw).stream().map(s -> "y=" + s).toList()
        : List.of();
  }
}
