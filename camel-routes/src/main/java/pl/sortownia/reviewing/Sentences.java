package pl.sortownia.reviewing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Question;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Letters;

/** A letter as a row of sentences, so that a person can say which belongs to which question. */
@Component
class Sentences {
  private static final int AT_MOST = 60;
  private static final Locale PL = Locale.of("pl", "PL");
  private final Wishes wishes;
  private final Sheets sheets;

  Sentences(Wishes wishes, Sheets sheets) {
    this.wishes = wishes;
    this.sheets = sheets;
  }

  /**
   * One sentence.
   *
   * @param text covered unless asked for
   * @param question number of the question that it belongs to now; 0 for none
   */
  record Sentence(int from, int to, String text, int question) {}

  List<Sentence> of(Case its, Letters.Kept letter) {
    String text = letter.letter().text();
    String shown = sheets.text(its, letter);
    List<Question> questions = wishes.questions(letter);
    return spans(text).stream()
        .limit(AT_MOST)
        .map(it ->
            new Sentence(
                it.from(), it.to(), shown.substring(it.from(), it.to()), question(questions, it)))
        .toList();
  }

  static List<Span> spans(String text) {
    var spans = new ArrayList<Span>();
    var sentences = BreakIterator.getSentenceInstance(PL);
    sentences.setText(text);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
      lines(text, from, to, spans);
    }
    return spans;
  }

  /** An empty line and an item of a list end a sentence, too. */
  private static void lines(String text, int from, int to, List<Span> spans) {
    var border = java.util.regex.Pattern.compile("\\R\\s*(?:\\R|(?=[-–•*]\\s|\\d[.)]\\s))");
    var matcher = border.matcher(text).region(from, to);
    int at = from;
    while (matcher.find()) {
      new Span(at, matcher.start()).in(text).ifPresent(spans::add);
      at = matcher.end();
    }
    new Span(at, to).in(text).ifPresent(spans::add);
  }

  /** A sentence belongs to the question that it has most of its letters in. */
  private static int question(List<Question> questions, Span sentence) {
    int best = 0;
    int most = 0;
    for (int n = 1; n <= questions.size(); n++) {
      Question it = questions.get(n - 1);
      int shared = sentence.shared(new Span(it.from(), it.to()));
      if (shared > most) {
        best = n;
        most = shared;
      }
    }
    return best;
  }
}
