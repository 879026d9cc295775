package pl.sortownia.board;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar chart, measured out; the page only draws it.
 *
 * @param width of the whole
 * @param height of the whole
 * @param bars from left to right
 * @param top what the highest bar may stand for
 */
record Bars(int width, int height, List<Bar> bars, long top) {
  private static final double GAP = 0.25;

  /**
   * One bar.
   *
   * @param x left edge
   * @param y upper edge
   * @param wide how wide
   * @param high how high
   * @param part height of the part in it that stands out, from above
   * @param value what it stands for
   */
  record Bar(double x, double y, double wide, double high, double part, long value) {
    public double middle() {
      return x + wide / 2;
    }
  }

  /**
   * @param values of the bars
   * @param parts of the values, those that stand out; empty for none
   * @param top what the full height stands for
   */
  static Bars of(List<Long> values, List<Long> parts, long top, int width, int height) {
    var bars = new ArrayList<Bar>();
    double step = (double) width / Math.max(1, values.size());
    double unit = (double) height / Math.max(1, top);
    for (int i = 0; i < values.size(); i++) {
      double high = values.get(i) * unit;
      double part = parts.isEmpty() ? 0 : parts.get(i) * unit;
      bars.add(
          new Bar(
              round(i * step + step * GAP / 2),
              round(height - high),
              round(step * (1 - GAP)),
              round(high),
              round(part),
              values.get(i)));
    }
    return new Bars(width, height, bars, top);
  }

  static Bars of(List<Long> values, int width, int height) {
    return of(values, List.of(), top(values), width, height);
  }

  /** A round number that nothing is above. */
  static long top(List<Long> values) {
    long most = values.stream().mapToLong(it -> it).max().orElse(0);
    long step = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        if (most <= factor * step) {
          return factor * step;
        }
      }
      step *= 10;
    }
  }

  /** Whether bars have room for their numbers. */
  public boolean isNumbered() {
    return bars.stream().allMatch(it -> it.wide() >= 6.5 * String.valueOf(it.value()).length());
  }

  /** Whether a bar has room for its date under it. */
  public boolean isDated(int place) {
    return place % Math.max(1, (int) Math.ceil(bars.size() * 34.0 / width)) == 0;
  }

  /** The line through the tops of the bars, for a small trend. */
  public String line() {
    var points = new StringBuilder();
    bars.forEach(it -> points.append(round(it.middle())).append(',').append(it.y()).append(' '));
    return points.toString().strip();
  }

  private static double round(double pixels) {
    return Math.round(pixels * 10) / 10.0;
  }
}
