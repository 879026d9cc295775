package pl.sortownia.reviewing;

import org.jspecify.annotations.Nullable;
import pl.sortownia.letter.Efforts;

/**
 * What a letter cost, as the browser counted it; a browser without scripts counts nothing.
 *
 * @param seconds in which somebody worked on it
 * @param keys that were pressed
 */
record Spent(@Nullable Integer seconds, @Nullable Integer keys) {
  // whoever left the page open over night did not work on the letter
  private static final int AT_MOST = 4 * 60 * 60;

  void noteOn(Efforts efforts, long id, Efforts.Outcome outcome) {
    if (seconds != null && keys != null && seconds >= 0 && keys >= 0) {
      efforts.note(id, outcome, Math.min(seconds, AT_MOST), Math.min(keys, AT_MOST));
    }
  }
}
