package pl.sortownia.reviewing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.sortownia.letter.Queue;
import pl.sortownia.letter.QueueList;
import pl.sortownia.letter.QueueWish;

/** The lists at the side of every page of the desk, with their counts. */
@Component
class Rail {
  private static final int SHOWN = 12;
  private final Queue queue;

  Rail(Queue queue) {
    this.queue = queue;
  }

  void fill(Model model, String who) {
    model.addAttribute("lists", List.of(QueueList.values()));
    Map<QueueList, Integer> counts = queue.counts(who);
    model.addAttribute("counts", counts);
    model.addAttribute("waits", counts.getOrDefault(QueueList.WAITING, 0));
    model.addAttribute("late", queue.late());
  }

  /** The same with the first letters of a list, for a page that shows one of them. */
  void fillWithLetters(Model model, QueueList list, String who) {
    fill(model, who);
    model.addAttribute("list", list);
    model.addAttribute("waiting", queue.page(QueueWish.all(list, who), Optional.empty(), SHOWN));
  }
}
