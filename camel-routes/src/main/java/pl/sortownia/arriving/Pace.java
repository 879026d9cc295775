package pl.sortownia.arriving;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Counts what comes from an address in a window of time; forgets the addresses seen longest ago.
 */
final class Pace {
  private static final int REMEMBERED = 20_000;
  private final SequencedMap<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true);
  private final Duration length;
  private final Clock clock;

  Pace(Duration length, Clock clock) {
    this.length = length;
    this.clock = clock;
  }

  private record Window(Instant from, int count) {}

  /** Counts one more and says how many that makes in the running window. */
  synchronized int oneMore(String address) {
    Instant now = clock.instant();
    Window counted =
        windows.merge(
            network(address),
            new Window(now, 1),
            (before, one) ->
                before.from().plus(length).isAfter(now)
                    ? new Window(before.from(), before.count() + 1)
                    : one);
    if (windows.size() > REMEMBERED) {
      windows.pollFirstEntry();
    }
    return counted.count();
  }

  /** One household has 2^64 addresses of IPv6: the network is what counts. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(8, bytes.length)));
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }
}
