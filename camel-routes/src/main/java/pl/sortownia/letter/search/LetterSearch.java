package pl.sortownia.letter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Letters;

/** Finds letters by their words; follows the store about a second behind. */
@Component
public class LetterSearch implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(LetterSearch.class);
  private static final int BATCH = 500;
  private final SearchSettings settings;
  private final Feed feed;
  private final Cases cases;
  private final Letters letters;
  private final Set<Long> taken = new HashSet<>();
  private volatile @Nullable LetterIndex index;
  private volatile boolean complete;
  private @Nullable ScheduledExecutorService clerk;

  public LetterSearch(SearchSettings settings, Feed feed, Cases cases, Letters letters) {
    this.settings = settings;
    this.feed = feed;
    this.cases = cases;
    this.letters = letters;
  }

  /** Only an office that is open for work keeps an index; a command does without. */
  @EventListener(ApplicationReadyEvent.class)
  void open(ApplicationReadyEvent office) {
    if (office.getApplicationContext()
        instanceof org.springframework.web.context.WebApplicationContext) {
      clerk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
      var unused = clerk.scheduleWithFixedDelay(this::follow, 0, 1, TimeUnit.SECONDS);
    }
  }

  /** Ids of cases that hold the words, newest first; empty when this node has no index. */
  public List<Long> find(SearchWords words, long before, int atMost) {
    LetterIndex now = index;
    return now == null ? List.of() : now.find(words, before, atMost);
  }

  /** Whether there is an index to look into. */
  public boolean isOpen() {
    return index != null;
  }

  /** False while it is still being built: words may be missing. */
  public boolean isComplete() {
    return complete;
  }

  private void follow() {
    try {
      catchUp();
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "{}: the index of letters cannot be kept; letters are found by sender and first words"
              + " only. Free the folder, or name another one in sortownia.search.index",
          settings.index(),
          e);
    }
  }

  /** Takes in whatever the store has and the index has not. */
  public synchronized void catchUp() throws IOException {
    LetterIndex now = index == null ? opened() : index;
    List<Feed.Line> lines = feed.after(now.mark(), BATCH);
    while (!lines.isEmpty()) {
      List<Feed.Line> fresh = lines.stream().filter(it -> taken.add(it.number())).toList();
      put(now, fresh);
      long settled =
          lines.stream().filter(Feed.Line::settled).mapToLong(Feed.Line::number).max().orElse(0);
      boolean moved = settled > now.mark();
      if (!fresh.isEmpty() || moved) {
        now.upTo(settled, moved);
      }
      taken.removeIf(it -> it <= settled);
      boolean more = lines.size() == BATCH && moved;
      complete = complete || !more;
      lines = more ? feed.after(now.mark(), BATCH) : List.of();
    }
    complete = true;
  }

  private LetterIndex opened() throws IOException {
    feed.complete();
    var fresh = new LetterIndex(settings.index(), feed.origin());
    if (fresh.mark() == 0 || fresh.mark() > feed.last()) {
      fresh.startAnew();
    }
    index = fresh;
    return fresh;
  }

  private void put(LetterIndex now, List<Feed.Line> lines) throws IOException {
    Set<Long> ids =
        lines.stream().map(Feed.Line::caseId).collect(Collectors.toCollection(LinkedHashSet::new));
    if (ids.isEmpty()) {
      return;
    }
    Map<Long, List<Letters.Kept>> texts = letters.ofCases(ids);
    for (Case its : cases.all(ids)) {
      now.put(its, texts.getOrDefault(its.id(), List.of()));
    }
  }

  @Override
  public void destroy() {
    if (clerk != null) {
      clerk.shutdown();
    }
    close();
  }

  private synchronized void close() {
    LetterIndex now = index;
    index = null;
    if (now != null) {
      try {
        now.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
