package pl.sortownia.knowledge.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

/** What changed between two texts, for people and for patch. */
public final class Difference {
  private static final int AROUND = 3;

  private Difference() {}

  /** What became of a line. */
  public enum What {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A line of both texts side by side.
   *
   * @param before the old line; what was taken out of it stands between {@code ⟦} and {@code ⟧}
   * @param after the new line; what was put into it stands between the same
   */
  public record Row(What what, String before, String after) {}

  public static List<Row> rows(String before, String after) {
    return DiffRowGenerator.create()
        .showInlineDiffs(true)
        .inlineDiffByWord(true)
        .lineNormalizer(it -> it)
        .oldTag(begins -> begins ? "⟦" : "⟧")
        .newTag(begins -> begins ? "⟦" : "⟧")
        .build()
        .generateDiffRows(before.lines().toList(), after.lines().toList())
        .stream()
        .map(it -> new Row(what(it.getTag()), it.getOldLine(), it.getNewLine()))
        .toList();
  }

  /** As {@code diff -u} prints it; empty when nothing changed. */
  public static String unified(String path, String before, String after) {
    List<String> old = before.lines().toList();
    var patch = DiffUtils.diff(old, after.lines().toList());
    return String.join(
        "\n", UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, patch, AROUND));
  }

  private static What what(DiffRow.Tag tag) {
    return switch (tag) {
      case EQUAL -> What.SAME;
      case INSERT -> What.ADDED;
      case DELETE -> What.REMOVED;
      case CHANGE -> What.CHANGED;
    };
  }
}
