package pl.sortownia.knowledge.content;

import java.util.ArrayList;
import java.util.List;

/** Where readers and checks put what they find, so that one run tells an editor everything. */
public final class Findings {
  private final List<Finding> all = new ArrayList<>();

  public void fail(String file, int line, String words, String cure) {
    all.add(new Finding(file, line, Finding.Weight.FAILS, words, cure));
  }

  public void warn(String file, int line, String words, String cure) {
    all.add(new Finding(file, line, Finding.Weight.WARNS, words, cure));
  }

  public void addAll(List<Finding> findings) {
    all.addAll(findings);
  }

  /** All findings so far, in the order in which they were made. */
  public List<Finding> all() {
    return List.copyOf(all);
  }

  /** How many of them stop publishing. */
  public long failures() {
    return all.stream().filter(Finding::fails).count();
  }
}
