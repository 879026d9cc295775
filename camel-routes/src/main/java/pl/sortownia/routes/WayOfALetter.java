package pl.sortownia.routes;

import static pl.sortownia.letter.Stage.READING;
import static pl.sortownia.letter.Stage.SUGGESTING;
import static pl.sortownia.letter.Stage.UNDERSTANDING;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ProcessorDefinition;
import org.springframework.stereotype.Component;
import pl.sortownia.answering.Postman;
import pl.sortownia.answering.Receipts;
import pl.sortownia.letter.Stage;
import pl.sortownia.reading.ReadingStage;
import pl.sortownia.suggesting.SuggestingStage;
import pl.sortownia.understanding.UnderstandingStage;

/**
 * Read this first: every letter goes this way, whichever door it came through.
 *
 * <p>The stages hand over through the store, never to each other. A stage takes the oldest letter
 * that waits for it, does its work, writes the result and one line of the letter's history, and
 * moves the letter on: all in one transaction ({@code Claims}). So a restart loses nothing, several
 * machines share the work, and any stage can be run again.
 *
 * <pre>
 * MailboxDoor, form, API ─> Arrivals ─> reading ─> understanding ─> suggesting ─> the desk (reviewing)
 *                                                                                   │ approved
 *                                                          citizen <─ postman <─ Outbox
 * </pre>
 */
@Component
class WayOfALetter extends RouteBuilder {
  private final RoutesSettings settings;

  WayOfALetter(RoutesSettings settings) {
    this.settings = settings;
  }

  @Override
  public void configure() {
    eachAt(READING).bean(ReadingStage.class, "next"); //             Arrival    -> Letter
    eachAt(UNDERSTANDING).bean(UnderstandingStage.class, "next"); // Letter     -> Understood
    eachAt(SUGGESTING).bean(SuggestingStage.class, "next"); //       Understood -> Prepared, Waiting

    each("postman").bean(Postman.class, "next"); //                  Approved   -> Answered
    each("receipts").bean(Receipts.class, "next"); //                off, unless asked for
  }

  private ProcessorDefinition<?> eachAt(Stage stage) {
    return each(stage.id());
  }

  /**
   * Runs again at once while there was a letter, and looks again after a pause when there was none.
   */
  private ProcessorDefinition<?> each(String name) {
    return from("scheduler:%s?greedy=true&delay=%d".formatted(name, settings.pause().toMillis()))
        .routeId(name)
        .routeConfigurationId(NothingIsLost.ID)
        .onCompletion()
        .modeBeforeConsumer()
        .process(
            it -> it.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, it.getMessage().getBody()))
        .end();
  }
}
