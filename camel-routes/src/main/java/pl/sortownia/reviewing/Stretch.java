package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.sortownia.classifier.Question;

/**
 * A stretch of a letter's text with what a page marks on it.
 *
 * @param text covered already
 * @param question number of the question that it belongs to; 0 for none
 * @param starts true when the question begins here
 * @param why true when these words carried the decision
 */
record Stretch(String text, int question, boolean starts, boolean why) {

  /**
   * Cuts a text into stretches.
   *
   * @param text the visible text, as long as the one that the questions were found in
   * @param questions with offsets
   * @param because words that carried the decision
   */
  static List<Stretch> of(String text, List<Question> questions, List<String> because) {
    List<int[]> words = words(text, because);
    var cuts = new TreeSet<Integer>(List.of(0, text.length()));
    questions.forEach(it -> cuts.addAll(List.of(it.from(), it.to())));
    words.forEach(it -> cuts.addAll(List.of(it[0], it[1])));
    var stretches = new ArrayList<Stretch>();
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null && to <= text.length(); to = cuts.higher(to)) {
      int at = from;
      int number = number(questions, at);
      boolean starts = number > 0 && questions.get(number - 1).from() == at;
      boolean why = words.stream().anyMatch(it -> it[0] <= at && at < it[1]);
      stretches.add(new Stretch(text.substring(from, to), number, starts, why));
      from = to;
    }
    return stretches;
  }

  private static int number(List<Question> questions, int at) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).from() <= at && at < questions.get(i).to()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<int[]> words(String text, List<String> because) {
    var found = new ArrayList<int[]>();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return found;
    }
    for (String word : because) {
      if (!word.isBlank()) {
        String quoted = Pattern.quote(word.toLowerCase(Locale.ROOT));
        Matcher matcher = Pattern.compile("(?U)\\b" + quoted + "\\b").matcher(lower);
        while (matcher.find()) {
          found.add(new int[] {matcher.start(), matcher.end()});
        }
      }
    }
    return found;
  }

  /** {@code q1} … {@code q4}, and {@code why}: what the style sheet knows. */
  public String css() {
    return (question > 0 ? "q q" + question : "") + (why ? " why" : "");
  }
}
