package pl.sortownia.classifier.training;

import java.nio.file.Path;
import java.util.*;
import pl.sortownia.classifier.model.*;

/** scratch */
public final class Lab {
  public static void main(String[] a) {
    var lessons = Lessons.jsonl(Path.of("models/lessons")).all();
    if (a.length > 6)
      lessons = new Lessons(lessons, "").with(Lessons.jsonl(Path.of(a[6])).all()).all();
    int k = Integer.parseInt(a[0]);
    int run = Integer.parseInt(a[1]);
    var recipe = new Recipe(a[5], Double.parseDouble(a[2]), Integer.parseInt(a[3]), a[4]);
    int[] fold = Folds.of(lessons, k, 7);
    Map<String, int[]> slices = new TreeMap<>();
    long t0 = System.nanoTime();
    long train = 0;
    for (int f = 0; f < run; f++) {
      var ex = new ArrayList<Example>();
      for (int i = 0; i < fold.length; i++)
        if (fold[i] != f || !lessons.get(i).examined()) ex.add(example(lessons.get(i)));
      long t1 = System.nanoTime();
      var m = TextModel.train(ex, recipe);
      train += System.nanoTime() - t1;
      for (int i = 0; i < fold.length; i++)
        if (fold[i] == f && lessons.get(i).examined()) {
          var l = lessons.get(i);
          double[] s = m.margins(l.subject(), l.text());
          Integer[] o = new Integer[s.length];
          for (int j = 0; j < o.length; j++) o[j] = j;
          Arrays.sort(o, Comparator.comparingDouble(j -> -s[j]));
          var right = new HashSet<>(l.also());
          right.add(l.intent());
          boolean first = right.contains(m.outcomes().get(o[0]));
          boolean three = false;
          for (int j = 0; j < 3; j++) three |= right.contains(m.outcomes().get(o[j]));
          for (String sl :
              List.of(
                  "all",
                  l.form(),
                  l.id().substring(0, 1),
                  l.intent().isEmpty() ? "none" : "some")) {
            int[] c = slices.computeIfAbsent(sl, x -> new int[3]);
            c[0]++;
            if (first) c[1]++;
            if (three) c[2]++;
          }
        }
    }
    slices.forEach((s, c) ->
        System.out.printf(
            "%s n=%d first=%.1f three=%.1f | ", s, c[0], 100.0 * c[1] / c[0], 100.0 * c[2] / c[0]));
    System.out.printf(
        "%s train %.1fs/fold total %.1fs%n",
        String.join(" ", a), train / 1e9 / run, (System.nanoTime() - t0) / 1e9);
  }

  static Example example(Lesson l) {
    var labels = new ArrayList<String>();
    labels.add(l.intent());
    labels.addAll(l.also());
    return new Example(labels, l.subject(), l.text());
  }
}
