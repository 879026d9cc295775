package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Ways in which a person says where questions begin and end. */
final class Cuts {
  private Cuts() {}

  /** The marked words are a question of their own. */
  static List<Span> apart(List<Span> questions, Span marked, String text) {
    var cut = new ArrayList<Span>();
    cut.add(marked);
    for (Span it : questions) {
      if (it.shared(marked) == 0) {
        cut.add(it);
        continue;
      }
      if (it.from() < marked.from()) {
        cut.add(new Span(it.from(), marked.from()));
      }
      // what follows and asks nothing belongs to nothing
      if (marked.to() < it.to() && text.substring(marked.to(), it.to()).contains("?")) {
        cut.add(new Span(marked.to(), it.to()));
      }
    }
    return cut;
  }

  /** A question and the one before it are one. */
  static List<Span> joined(List<Span> questions, int number) {
    var cut = new ArrayList<>(questions);
    if (number > 1 && number <= cut.size()) {
      Span last = cut.remove(number - 1);
      cut.set(number - 2, cut.get(number - 2).upTo(last));
    }
    return cut;
  }

  /** Each sentence named its question: {@code from-to-number}, 0 for none. */
  static List<Span> named(List<String> sentences) {
    var byNumber = new TreeMap<Integer, Span>();
    for (String sentence : sentences) {
      String[] part = sentence.split("-");
      if (part.length == 3 && sentence.matches("\\d{1,9}-\\d{1,9}-\\d")) {
        var span = new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1]));
        byNumber.merge(Integer.parseInt(part[2]), span, Span::upTo);
      }
    }
    byNumber.remove(0);
    return byNumber.values().stream().sorted(Comparator.comparingInt(Span::from)).toList();
  }
}
