package pl.sortownia.classifier.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.sortownia.classifier.text.Folding;

/** Cuts a letter into stretches; greetings, thanks and farewells belong to none. */
public final class QuestionFinder {

  private static final Pattern BORDER =
      Pattern.compile(
          "(?<=[.!?…])[\"”')]*\\s+(?=[\\p{Lu}\\d„\"(–-])|\\?+\\s*|\\R\\s*\\R|\\R(?=\\s*(?:[-–•*]|\\d[.)]))"
              // one breath, several questions: "kiedy trzynastka i jeszcze czy dostane pit"
              + "|,?\\s+(?=(?:i|a|oraz|ale)\\s+(?:(?:jeszcze|tez|też|przy okazji)\\s+)?"
              + "(?:czy|kiedy|jak|ile|gdzie|komu|skad|skąd|jaki\\p{L}*|do kiedy|od kiedy|na jakim)\\s)");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?|(?<![\\p{L}])(?:czy|jak|kiedy|ile|gdzie|kto|komu|dlaczego|skad|co mam|co robic|prosze o|prosze podac"
              + "|prosze mi|prosze wyjasn|uprzejmie prosze|prosba|chcialabym (?:sie )?(?:wiedziec|dowiedziec|zapytac)"
              + "|chcialbym (?:sie )?(?:wiedziec|dowiedziec|zapytac)|pytam|pytanie|wnosze o|jaki|jaka|jakie|jakich"
              + "|what|how|when|where|why|can i|could you|please|wann|wie|wo|bitte|warum|чи|як|коли|де|скільки|как|когда|где|сколько)(?![\\p{L}])");
  private static final Pattern COURTESY =
      Pattern.compile(
          "^\\W*(?:dzien dobry|witam|szanowni|szanowny|szanowna|hej|czesc|dobry wieczor|z powazaniem|pozdrawiam|pozdrowienia"
              + "|z gory|dziekuj|bardzo dziekuj|serdecznie|z wyrazami|lacze wyrazy|milego dnia|wysłane z|wyslane z)[^?]{0,60}$",
          Pattern.DOTALL);
  private static final int SHORTEST = 8;

  /** Stretches in the order of the letter; each ends with a question or with the letter. */
  public List<Stretch> find(String text) {
    var stretches = new ArrayList<Stretch>();
    Stretch open = null;
    for (Stretch sentence : sentences(text)) {
      open = open == null ? sentence : open.upTo(sentence);
      if (sentence.asks()) {
        stretches.add(open);
        open = null;
      }
    }
    if (open != null) {
      append(stretches, open);
    }
    return stretches;
  }

  // what is told behind the last question explains it, and asks nothing of its own
  private static void append(List<Stretch> stretches, Stretch rest) {
    if (stretches.isEmpty()) {
      stretches.add(rest);
    } else {
      stretches.add(stretches.remove(stretches.size() - 1).upTo(rest));
    }
  }

  private static List<Stretch> sentences(String text) {
    var sentences = new ArrayList<Stretch>();
    var border = BORDER.matcher(text);
    int from = 0;
    while (from < text.length()) {
      boolean more = border.find();
      int to = more ? Math.max(border.start(), markEnd(text, border.start())) : text.length();
      add(text, from, to, sentences);
      from = more ? border.end() : text.length();
    }
    return sentences;
  }

  private static int markEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '?') {
      end++;
    }
    return end;
  }

  private static void add(String text, int from, int to, List<Stretch> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String folded = Folding.fold(text.substring(start, end));
    if (end - start >= SHORTEST && !COURTESY.matcher(folded).find()) {
      sentences.add(new Stretch(start, end, ASKS.matcher(folded).find()));
    }
  }
}
