package pl.sortownia.acceptance;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again until it is there; fails by naming what did not come. */
final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  static <T> T get(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError("did not come within " + PATIENCE + ": " + what);
  }

  static void holds(String what, Supplier<Boolean> look) {
    get(what, () -> look.get() ? Optional.of(true) : Optional.empty());
  }
}
