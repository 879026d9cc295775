package pl.sortownia.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One node at a time: whoever holds the lease does the work, and another takes over when it dies.
 */
@Component
public class Leases {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String node = Token.fresh();

  public Leases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes or renews the lease; false while another node holds it. */
  public boolean hold(String name, Duration howLong) {
    Instant now = clock.instant();
    jdbc.sql("insert into lease (name, holder, until) values (?, ?, ?) on conflict do nothing")
        .params(name, node, Times.column(now))
        .update();
    return jdbc.sql(
                "update lease set holder = ?, until = ? where name = ? and (holder = ? or until <= ?)")
            .params(node, Times.column(now.plus(howLong)), name, node, Times.column(now))
            .update()
        == 1;
  }

  /** Gives the lease back at an orderly stop, so that another node need not wait for its end. */
  public void release(String name) {
    jdbc.sql("update lease set until = ? where name = ? and holder = ?")
        .params(Times.column(clock.instant()), name, node)
        .update();
  }
}
