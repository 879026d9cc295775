package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An examination as one HTML page that needs nothing from outside. */
final class ExaminationPage {

  private static final int CELL = 9;
  private static final int SIDE = 320;

  private ExaminationPage() {}

  static String of(Examination examination) {
    return """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Examination of the intent model</title>
    <style>body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
    pre{overflow-x:auto;background:#f5f5f5;padding:1rem}svg{max-width:100%%;height:auto}</style></head><body>
    <h1>Examination of the intent model</h1>
    <h2>Reliability</h2><p>Certainty to the right, truth upwards; a perfect judge stays on the line.</p>
    %s
    <h2>Confusion map</h2><p>Rows: what is right. Columns: what it was taken for. Darker is more often. Point at a cell for its names.</p>
    %s
    <h2>Figures</h2><pre>%s</pre></body></html>
    """
        .formatted(reliability(examination), map(examination.all()), escaped(examination.asText()));
  }

  private static String reliability(Examination examination) {
    var svg = new StringBuilder();
    svg.append(
        "<svg role=\"img\" aria-label=\"Reliability diagram\" width=\"%1$d\" height=\"%1$d\" viewBox=\"-10 -10 %2$d %2$d\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#f5f5f5\"/><path d=\"M0 %1$d L%1$d 0\" stroke=\"#888\"/>"
            .formatted(SIDE, SIDE + 20));
    for (var bin : examination.reliability()) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#1a5fb4\" fill-opacity=\".7\"><title>%d texts, p %.2f, right %.2f</title></circle>",
              bin.p() * SIDE,
              SIDE - bin.right() * SIDE,
              3 + Math.sqrt(bin.texts()) / 4,
              bin.texts(),
              bin.p(),
              bin.right()));
    }
    return svg.append("</svg>").toString();
  }

  private static String map(Evaluation all) {
    var labels = new ArrayList<>(all.perLabel().keySet());
    Map<String, Integer> times = new HashMap<>();
    for (Prediction one : all.predictions()) {
      String taken = one.top().get(0).id();
      String right = one.right().contains(taken) ? taken : one.right().iterator().next();
      times.merge(right + "\t" + taken, 1, Integer::sum);
    }
    int side = labels.size() * CELL;
    var svg =
        new StringBuilder(
            "<svg role=\"img\" aria-label=\"Confusion map\" width=\"%1$d\" height=\"%1$d\" viewBox=\"0 0 %1$d %1$d\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#f5f5f5\"/>"
                .formatted(side));
    times.forEach((pair, count) -> {
      String[] names = pair.split("\t", -1);
      int row = labels.indexOf(names[0]);
      int column = labels.indexOf(names[1]);
      if (row >= 0 && column >= 0) {
        svg.append(cell(names, row, column, count));
      }
    });
    return svg.append("</svg>").toString();
  }

  private static String cell(String[] names, int row, int column, int count) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" fill-opacity=\"%.2f\"><title>%s taken for %s: %d</title></rect>",
        column * CELL,
        row * CELL,
        CELL - 1,
        CELL - 1,
        row == column ? "#2a7d4f" : "#b3261e",
        Math.min(1, 0.15 + count / 20.0),
        ExaminationText.named(names[0]),
        ExaminationText.named(names[1]),
        count);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
