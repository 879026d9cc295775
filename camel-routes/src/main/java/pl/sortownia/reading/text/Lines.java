package pl.sortownia.reading.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sortownia.letter.Fold;
import pl.sortownia.reading.text.Rendered.Stretch;

/** The lines of a text, each shown or folded for a reason. */
final class Lines {
  private final String text;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final @Nullable Mark[] marks;
  private int firstShown;

  private record Mark(String kind, String reason) {}

  Lines(String text) {
    this.text = text;
    var at = 0;
    while (at <= text.length()) {
      var end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.add(text.substring(at, end));
      starts.add(at);
      at = end + 1;
    }
    marks = new Mark[lines.size()];
  }

  int size() {
    return lines.size();
  }

  String line(int i) {
    return lines.get(i);
  }

  boolean isBlank(int i) {
    return i >= size() || lines.get(i).isBlank();
  }

  boolean isFolded(int i) {
    return i < size() && marks[i] != null;
  }

  boolean isQuoted(int i) {
    return i < size() && (lines.get(i).stripLeading().startsWith(">") || isQuoteMark(i));
  }

  private boolean isQuoteMark(int i) {
    var mark = marks[i];
    return mark != null && mark.kind().equals("quote");
  }

  void fold(int from, int to, String kind, String reason) {
    for (var i = from; i < to; i++) {
      if (marks[i] == null) {
        marks[i] = new Mark(kind, reason);
      }
    }
  }

  /** Folds the lines that lie wholly within a stretch of the text. */
  void fold(Stretch stretch) {
    var first = Collections.binarySearch(starts, stretch.from());
    for (var i = first < 0 ? -first - 1 : first; i < size() && starts.get(i) < stretch.to(); i++) {
      var inside = starts.get(i) + lines.get(i).length() <= stretch.to();
      if (inside && !lines.get(i).isBlank()) {
        fold(i, i + 1, stretch.kind(), stretch.reason());
      }
    }
  }

  boolean showsNothingBefore(int end) {
    // lines are only ever folded, never unfolded: the first shown one moves down
    while (firstShown < size() && showsNothingAt(firstShown)) {
      firstShown++;
    }
    return firstShown >= end;
  }

  private boolean showsNothingAt(int i) {
    return marks[i] != null || lines.get(i).isBlank() || Marker.isRule(lines.get(i));
  }

  boolean showsNothing() {
    return showsNothingBefore(size());
  }

  /** Neighbouring folded lines of one kind as one fold; blank lines between them go with them. */
  List<Fold> folds() {
    var folds = new ArrayList<Fold>();
    for (var i = 0; i < size(); ) {
      var mark = marks[i];
      if (mark == null || lines.get(i).isBlank()) {
        i++;
        continue;
      }
      var end = endOfFold(i, mark);
      folds.add(
          new Fold(
              mark.kind(),
              starts.get(i),
              starts.get(end - 1) + lines.get(end - 1).length(),
              mark.reason()));
      i = end;
    }
    return folds;
  }

  private int endOfFold(int from, Mark first) {
    var end = from + 1;
    for (var i = end; i < size(); i++) {
      var mark = marks[i];
      if (mark != null && mark.kind().equals(first.kind())) {
        end = lines.get(i).isBlank() ? end : i + 1;
      } else if (mark != null || !lines.get(i).isBlank()) {
        break;
      }
    }
    return end;
  }

  /** The lines that no fold covers, without the blank lines that the folds left. */
  String shown() {
    var out = new StringBuilder(text.length());
    var blank = 0;
    for (var i = 0; i < size(); i++) {
      if (marks[i] != null) {
        continue;
      }
      var line = lines.get(i).stripTrailing();
      blank = line.isEmpty() ? blank + 1 : 0;
      if (blank < 2) {
        out.append(line).append('\n');
      }
    }
    return out.toString().strip();
  }
}
