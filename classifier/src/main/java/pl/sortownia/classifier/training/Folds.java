package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Tokens;

/**
 * Deals lessons to folds so that near-duplicates stay together: texts that share more than half of
 * their three-word runs are one group, and a group is examined or taught from, never both.
 */
final class Folds {

  private static final double ALIKE = 0.5;
  private static final int COMMON = 40;

  private Folds() {}

  /** Fold of each lesson, 0 to {@code folds - 1}; the same lessons always get the same folds. */
  static int[] of(List<Lesson> lessons, int folds, long seed) {
    int[] group = groups(lessons);
    var order = new ArrayList<Integer>();
    Arrays.stream(group).distinct().forEach(order::add);
    Collections.shuffle(order, new Random(seed));
    order.sort(java.util.Comparator.comparing(g -> lessons.get(g).intent()));
    var foldOf = new HashMap<Integer, Integer>();
    for (int i = 0; i < order.size(); i++) {
      foldOf.put(order.get(i), i % folds);
    }
    return Arrays.stream(group).map(g -> foldOf.getOrDefault(g, 0)).toArray();
  }

  private static int[] groups(List<Lesson> lessons) {
    var group = new int[lessons.size()];
    var runs = new ArrayList<Set<Integer>>();
    Map<Integer, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      var mine = runs(lessons.get(i));
      runs.add(mine);
      var shared = new HashMap<Integer, Integer>();
      for (int run : mine) {
        var others = holders.computeIfAbsent(run, r -> new ArrayList<>());
        if (others.size() < COMMON) {
          others.forEach(o -> shared.merge(o, 1, Integer::sum));
          others.add(i);
        }
      }
      for (var other : shared.entrySet()) {
        int smaller = Math.min(mine.size(), runs.get(other.getKey()).size());
        if (other.getValue() > ALIKE * smaller) {
          join(group, i, other.getKey());
        }
      }
    }
    for (int i = 0; i < group.length; i++) {
      group[i] = root(group, i);
    }
    return group;
  }

  private static void join(int[] group, int a, int b) {
    int rootA = root(group, a);
    int rootB = root(group, b);
    group[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }

  private static Set<Integer> runs(Lesson lesson) {
    String[] words = Tokens.words(Folding.fold(lesson.subject() + " " + lesson.text()));
    var runs = new HashSet<Integer>();
    for (int i = 0; i + 2 < words.length; i++) {
      runs.add((words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]).hashCode());
    }
    return runs;
  }
}
