package pl.sortownia.knowledge.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;

/** Makes pieces by several writers read as one letter: what is said once is not said again. */
final class OneHand {
  // „eZUS (dawne PUE ZUS)”: a former name is told where the new one first stands
  private static final Pattern FORMER = Pattern.compile("(\\p{L}+)( \\(dawn[eay] [^)]+\\))");
  static final String SYMPATHY = "Prosimy przyjąć wyrazy współczucia.";

  private OneHand() {}

  static List<Part> written(List<Part> parts) {
    boolean inFrame =
        parts.stream().anyMatch(it -> it.role() != Role.ANSWER && speaksOfDeath(it.text()));
    var told = new HashSet<String>();
    var result = new ArrayList<Part>();
    for (Part it : parts) {
      String text = inFrame && it.role() == Role.ANSWER ? withoutSympathy(it.text()) : it.text();
      result.add(with(it, formerNamesOnce(text, told)));
    }
    return result;
  }

  /** Sympathy belongs to the opening of a letter, not to the end of one of its answers. */
  static boolean speaksOfDeath(String text) {
    return text.contains("wyrazy współczucia");
  }

  private static String withoutSympathy(String text) {
    return text.replace(SYMPATHY, "").replaceAll("\\n{3,}", "\n\n").strip();
  }

  private static String formerNamesOnce(String text, Set<String> told) {
    return FORMER
        .matcher(text)
        .replaceAll(
            it -> Matcher.quoteReplacement(told.add(it.group(1)) ? it.group() : it.group(1)));
  }

  static Part with(Part it, String text) {
    return text.equals(it.text())
        ? it
        : new Part(
            it.role(), it.source(), it.version(), it.question(), text, it.edited(), it.words());
  }
}
