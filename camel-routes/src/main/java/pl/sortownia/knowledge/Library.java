package pl.sortownia.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.ImportAtStart;

/** What is published, as this node knows it now. */
@Component
public class Library {
  private static final Logger LOG = LoggerFactory.getLogger(Library.class);
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private final Contents contents;
  private final Clock clock;
  private volatile Published now = Published.NOTHING;

  public Library(Contents contents, ImportAtStart start, KnowledgeSettings settings, Clock clock) {
    this.contents = contents;
    this.clock = clock;
    start.from(settings.home());
    renew();
  }

  /** Looks whether another node published something; cheap, so it may look every second. */
  @Scheduled(fixedDelayString = "${sortownia.knowledge.look-every:1s}")
  public synchronized void renew() {
    // the version first: what is published between the two reads is read again next time
    long version = contents.version();
    if (version != now.version()) {
      now = Published.of(version, contents.published());
      now.flaws().forEach(it -> LOG.warn("Left out of the library: {}", it));
    }
  }

  /** The day it is in the office. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WARSAW);
  }

  /** Everything at one moment: ask once and keep it while one letter is worked on. */
  public Published now() {
    return now;
  }

  public List<Article> articles() {
    return List.copyOf(now.articles().values());
  }

  public Optional<Article> article(String id) {
    return now.article(id);
  }

  public Optional<Template> template(String id) {
    return now.template(id);
  }

  public Parameters parameters() {
    return now.parameters();
  }

  /** What the search may find today. */
  public List<Passage> passages() {
    return now.passages(today());
  }

  /** Moves whenever anything is published or withdrawn, on any node. */
  public long version() {
    return now.version();
  }
}
