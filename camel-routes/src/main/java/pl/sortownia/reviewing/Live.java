package pl.sortownia.reviewing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import pl.sortownia.letter.Queue;
import pl.sortownia.letter.QueueList;
import pl.sortownia.letter.QueueWish;

/** Tells open pages how many letters wait: one look at the store for all of them. */
@Controller
class Live {
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private final Queue queue;
  private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();
  private volatile Counts told = new Counts(-1, -1);

  Live(Queue queue) {
    this.queue = queue;
  }

  /** What pages are told. */
  record Counts(int waits, int late) {}

  @GetMapping(path = "/letters/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter open() throws IOException {
    var page = new SseEmitter(HALF_AN_HOUR.toMillis());
    page.onCompletion(() -> pages.remove(page));
    page.onTimeout(page::complete);
    page.onError(gone -> pages.remove(page));
    pages.add(page);
    page.send(count());
    return page;
  }

  @Scheduled(fixedDelay = 3000)
  void look() {
    if (pages.isEmpty()) {
      return;
    }
    Counts now = count();
    if (!now.equals(told)) {
      told = now;
      pages.forEach(this::tell);
    }
  }

  private Counts count() {
    return new Counts(queue.count(QueueWish.all(QueueList.WAITING, "")), queue.late());
  }

  private void tell(SseEmitter page) {
    try {
      page.send(told);
    } catch (IOException | IllegalStateException closedMeanwhile) {
      pages.remove(page);
    }
  }

  /** An orderly stop waits for open answers: these would never end by themselves. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    pages.forEach(SseEmitter::complete);
  }
}
