package pl.sortownia.reading.mime;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What reading one letter may still cost, and the flaws that were met on the way. */
public final class Budget {
  private final Caps caps;
  private final long deadline;
  private final Set<String> flaws = new LinkedHashSet<>();
  private int parts;

  public Budget(Caps caps) {
    this.caps = caps;
    this.deadline = System.nanoTime() + caps.millis() * 1_000_000L;
  }

  public Caps caps() {
    return caps;
  }

  public void flaw(String name) {
    flaws.add(name);
  }

  public void flaws(Collection<String> names) {
    flaws.addAll(names);
  }

  public List<String> flaws() {
    return List.copyOf(flaws);
  }

  /** True while there is time; the first time there is none, the letter gets its flaw. */
  public boolean hasTime() {
    var in = System.nanoTime() - deadline < 0;
    if (!in) {
      flaw("time-cut");
    }
    return in;
  }

  /** Counts one more part; false when the letter has had its share. */
  boolean takesPart() {
    if (parts >= caps.parts()) {
      flaw("parts-cut");
      return false;
    }
    parts++;
    return hasTime();
  }

  /** True when one may go this deep. */
  boolean reaches(int depth) {
    if (depth > caps.depth()) {
      flaw("depth-cut");
    }
    return depth <= caps.depth();
  }
}
