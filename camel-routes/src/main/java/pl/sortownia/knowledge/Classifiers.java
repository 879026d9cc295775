package pl.sortownia.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Classifier;

/**
 * The classifier over what is published now. It is opened at start and again, beside the one in
 * use, whenever the library moves or a new day begins; nobody waits for it. How careful it is
 * follows the newest wish.
 */
@Component
public class Classifiers {
  private static final Logger LOG = LoggerFactory.getLogger(Classifiers.class);

  private record Opened(long version, LocalDate day, long wish, Classifier classifier) {}

  private final Library library;
  private final CautionDial caution;
  private final Path models;
  private volatile Opened now;

  public Classifiers(Library library, CautionDial caution, KnowledgeSettings settings) {
    this.library = library;
    this.caution = caution;
    this.models = settings.home().resolve("models");
    this.now = open();
  }

  /** The classifier to use for the next piece of work; keep it no longer than that. */
  public Classifier current() {
    return now.classifier();
  }

  /** Follows library and wish when they move. A failure is logged and the old one stays. */
  @Scheduled(fixedDelayString = "${sortownia.knowledge.look-every:1s}")
  public synchronized void renew() {
    // at midnight too: articles begin and end with a day
    try {
      if (library.version() != now.version() || !library.today().equals(now.day())) {
        now = open();
      } else if (caution.version() != now.wish()) {
        now = careful(now.version(), now.day(), now.classifier());
      }
    } catch (RuntimeException e) {
      LOG.error("The classifier could not be opened anew and goes on as it was", e);
    }
  }

  private Opened open() {
    Published published = library.now();
    LocalDate day = library.today();
    return careful(published.version(), day, published.classifier(models, day));
  }

  private Opened careful(long version, LocalDate day, Classifier classifier) {
    // the number first: what is saved between the two reads is read again next time
    long wish = caution.version();
    return new Opened(version, day, wish, classifier.with(caution.thresholds(caution.now())));
  }
}
