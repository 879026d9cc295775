package pl.sortownia.routes;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A fault in one line of the log: Jakarta Mail spreads its own over three. */
final class OneLine {
  private static final int CAUSES = 5;

  private OneLine() {}

  static String of(Throwable fault) {
    var said = new ArrayList<String>();
    @Nullable Throwable next = fault;
    for (int i = 0; next != null && i < CAUSES; i++) {
      String words = String.valueOf(next.getMessage()).replaceAll("\\s+", " ").strip();
      if (next.getMessage() != null && said.stream().noneMatch(it -> it.contains(words))) {
        said.add(words);
      }
      next = next.getCause();
    }
    return said.isEmpty() ? fault.getClass().getSimpleName() : String.join(": ", said);
  }
}
