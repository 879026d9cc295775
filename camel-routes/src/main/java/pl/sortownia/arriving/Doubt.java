package pl.sortownia.arriving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Whether a post may come from a robot. A doubt never shuts anybody out: it costs one more click,
 * and only a flood from one address has to wait.
 */
@Component
class Doubt {
  private final PortalSettings settings;
  private final Clock clock;
  private final Pace pace;

  Doubt(PortalSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.pace = new Pace(settings.pace().window(), clock);
  }

  enum Verdict {
    WELCOME,
    LOOK_TWICE,
    WAIT
  }

  /** Judges a post that has no flaws, and counts it. */
  Verdict on(Typed typed, String address) {
    int count = pace.oneMore(address);
    if (count > settings.pace().refuse()) {
      return Verdict.WAIT;
    }
    boolean tooSoon = tooSoon(typed.opened());
    boolean odd = !typed.website().isEmpty() || count > settings.pace().lookTwice();
    // whoever was asked to look again and did so is believed
    return tooSoon || (odd && !typed.looked()) ? Verdict.LOOK_TWICE : Verdict.WELCOME;
  }

  /** A form that does not say when it was opened was not opened. */
  private boolean tooSoon(long opened) {
    Duration since = Duration.between(Instant.ofEpochMilli(opened), clock.instant());
    return opened <= 0 || since.compareTo(settings.minimumTime()) < 0;
  }
}
