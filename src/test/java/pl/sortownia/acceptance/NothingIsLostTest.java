package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.sortownia.drill.Count;
import pl.sortownia.drill.KillDrill;

/** `bin/sortownia drill kill`, small: the office is killed while it works, and nothing is lost. */
class NothingIsLostTest {

  @Test
  void every_letter_is_stored_once_and_every_approved_reply_received_once() throws Exception {
    var plan =
        new KillDrill.Plan(
            Integer.getInteger("drill.letters", 60),
            Integer.getInteger("drill.kills", 3),
            Long.getLong("drill.seed", 20261122),
            Duration.ofSeconds(9),
            Duration.ofSeconds(20),
            Path.of(""));
    Count count = new KillDrill(plan, System.out::println).run();
    System.out.println(count);
    assertThat(count.complaints()).isEmpty();
    assertThat(count.approved()).isNotEmpty();
  }
}
