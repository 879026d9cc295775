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
 * use, whenever the library moves or a new day begins; nobody waits for it.
 */
@Component
public class Classifiers {
  private static final Logger LOG = LoggerFactory.getLogger(Classifiers.class);

  private record Opened(long version, LocalDate day, Classifier classifier) {}

  private final Library library;
  private final Path models;
  private volatile Opened now;

  public Classifiers(Library library, KnowledgeSettings settings) {
    this.library = library;
    this.models = settings.home().resolve("models");
    this.now = open(library, models);
  }

  /** The classifier to use for the next piece of work; keep it no longer than that. */
  public Classifier current() {
    return now.classifier();
  }

  /** Opens it anew when the library has moved. A failure is logged and the old one stays. */
  @Scheduled(fixedDelayString = "${sortownia.knowledge.look-every:1s}")
  public synchronized void renew() {
    // at midnight too: articles begin and end with a day
    if (library.version() != now.version() || !library.today().equals(now.day())) {
      try {
        now = open(library, models);
      } catch (RuntimeException e) {
        LOG.error("The classifier could not be opened anew and goes on as it was", e);
      }
    }
  }

  private static Opened open(Library library, Path models) {
    Published published = library.now();
    LocalDate day = library.today();
    return new Opened(published.version(), day, published.classifier(models, day));
  }
}
