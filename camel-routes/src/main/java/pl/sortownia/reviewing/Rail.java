package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Mentions;
import pl.sortownia.letter.Queue;
import pl.sortownia.letter.QueueList;
import pl.sortownia.letter.QueueWish;

/** The lists at the side of every page of the desk, with their counts. */
@Component
class Rail {
  private static final int LOOKED_AT = 60;
  private static final int SHOWN = 14;
  private final Queue queue;
  private final Mentions mentions;

  Rail(Queue queue, Mentions mentions) {
    this.queue = queue;
    this.mentions = mentions;
  }

  /**
   * Letters of one sender with one subject, as one row.
   *
   * @param ids of all of them
   */
  record Near(Case its, List<Long> ids) {
    public int count() {
      return ids.size();
    }

    public boolean holds(long id) {
      return ids.contains(id);
    }
  }

  void fill(Model model, String who) {
    List<QueueList> lists = Stream.of(QueueList.values()).filter(QueueList::isShown).toList();
    model.addAttribute("lists", lists);
    model.addAttribute("mentioned", mentions.count(who));
    Map<QueueList, Integer> counts = queue.counts(who);
    model.addAttribute("counts", counts);
    model.addAttribute("waits", counts.getOrDefault(QueueList.WAITING, 0));
    model.addAttribute("late", queue.late());
  }

  /** The same with the first letters of a list, for a page that shows one of them. */
  void fillWithLetters(Model model, QueueList list, String who) {
    fill(model, who);
    model.addAttribute("list", list);
    var page = queue.page(QueueWish.all(list, who), Optional.empty(), LOOKED_AT);
    model.addAttribute("near", near(page, SHOWN));
  }

  /** Letters of one sender with one subject and deadline are one row. */
  static List<Near> near(List<Case> page, int atMost) {
    var rows = new LinkedHashMap<String, List<Case>>();
    page.forEach(it -> rows.computeIfAbsent(key(it), k -> new ArrayList<>()).add(it));
    return rows.values().stream()
        .limit(atMost)
        .map(it -> new Near(it.getFirst(), it.stream().map(Case::id).toList()))
        .toList();
  }

  static List<Near> each(List<Case> page) {
    return page.stream().map(it -> new Near(it, List.of(it.id()))).toList();
  }

  private static String key(Case its) {
    String subject = its.subject().replaceAll("(?i)^\\s*((re|odp|fwd?|pd)\\s*:\\s*)+", "").strip();
    return its.asker().address() + "|" + Folding.fold(subject) + "|" + its.dueOn();
  }
}
