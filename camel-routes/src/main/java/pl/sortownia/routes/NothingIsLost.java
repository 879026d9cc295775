package pl.sortownia.routes;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangeException;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.letter.Admission;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.StageFailed;

/**
 * The one error policy: a letter that a stage fails on is shown to a person, with stage and reason,
 * and its neighbours go on. Anything else, such as a database that is away, waits and is tried
 * anew.
 */
@Component
class NothingIsLost extends RouteConfigurationBuilder {
  static final String ID = "nothing-is-lost";

  @Override
  public void configuration() {
    routeConfiguration(ID)
        .onException(StageFailed.class)
        .handled(true)
        .logStackTrace(false)
        .log(LoggingLevel.ERROR, "pl.sortownia", "${exception.message}")
        .bean(Stuck.class)
        .setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, constant(true))
        .end()
        .onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.ERROR, "pl.sortownia", "${routeId}: ${exception}")
        .setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, constant(false))
        .end();
  }

  /** Takes the letter out of the way, and shows it. */
  @Component
  static class Stuck {
    private final Arrivals arrivals;
    private final Admission admission;

    Stuck(Arrivals arrivals, Admission admission) {
      this.arrivals = arrivals;
      this.admission = admission;
    }

    @Transactional
    public void mark(@ExchangeException StageFailed failed) {
      arrivals.stuck(failed.arrival(), String.valueOf(failed.getCause()));
      admission.stuck(failed);
    }
  }
}
