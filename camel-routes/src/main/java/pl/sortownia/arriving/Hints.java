package pl.sortownia.arriving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Channel;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.drafting.Rendering;

/** Articles that may answer a question while it is still being typed. */
@Component
class Hints {
  private static final int AT_MOST = 3;
  // fewer words say a topic at best, and three wrong articles are worse than none
  private static final int WORDS = 3;
  private static final double WORTH_SHOWING = 0.2;
  private final Classifiers classifiers;
  private final Library library;
  private final Rendering rendering;
  private final PortalSettings settings;
  private final Clock clock;

  Hints(
      Classifiers classifiers,
      Library library,
      Rendering rendering,
      PortalSettings settings,
      Clock clock) {
    this.classifiers = classifiers;
    this.library = library;
    this.rendering = rendering;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param html the article as the page shows it, safe to insert
   */
  record Hint(String title, String html) {}

  /** At most three, best first; none when nothing is worth the reader's time. */
  List<Hint> on(String text) {
    if (text.length() > settings.longest() || text.strip().split("\\s+").length < WORDS) {
      return List.of();
    }
    Classifier classifier = classifiers.current();
    return classifier.understand("", text).questions().stream()
        .flatMap(it -> classifier.suggest(it, AT_MOST).stream())
        .filter(it -> it.p() >= WORTH_SHOWING)
        .sorted((one, other) -> Double.compare(other.p(), one.p()))
        .map(Ranked::id)
        .distinct()
        .flatMap(this::shown)
        .limit(AT_MOST)
        .toList();
  }

  private Stream<Hint> shown(String id) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Polish.WARSAW);
    return library.article(id).stream()
        .filter(it -> it.validOn(today) && it.channel() == Channel.GENERAL)
        .map(it -> new Hint(it.title(), text(it, today)))
        // an amount that nobody knows today is no answer
        .filter(it -> !it.html().contains("{{"));
  }

  private String text(Article article, LocalDate today) {
    return rendering.html(Amounts.fill(article.text(), library.parameters(), today));
  }
}
