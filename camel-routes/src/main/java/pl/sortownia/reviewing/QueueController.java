package pl.sortownia.reviewing;

import static java.util.Objects.requireNonNullElse;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Queue;
import pl.sortownia.letter.QueueList;
import pl.sortownia.letter.QueueWish;

/** The list of letters. */
@Controller
class QueueController {
  private static final int PAGE = 40;
  private final Queue queue;
  private final Searching searching;
  private final Rail rail;

  QueueController(Queue queue, Searching searching, Rail rail) {
    this.queue = queue;
    this.searching = searching;
    this.rail = rail;
  }

  /** Filters as the address names them. */
  record Filters(
      @Nullable String state,
      @Nullable String topic,
      @Nullable String intent,
      @Nullable String door,
      @Nullable String flag,
      @Nullable String sure,
      @Nullable Boolean late,
      @Nullable String sender,
      @Nullable String q) {
    /** An address that names no list of ours shows what waits. */
    private static QueueList list(String id) {
      return Arrays.stream(QueueList.values())
          .filter(it -> it.name().equals(id.toUpperCase(Locale.ROOT)))
          .findFirst()
          .orElse(QueueList.WAITING);
    }

    QueueWish wish(String who) {
      String topics = requireNonNullElse(topic, "");
      return new QueueWish(
          list(requireNonNullElse(state, "")),
          who,
          topics.isEmpty() ? List.of() : List.of(topics),
          requireNonNullElse(intent, ""),
          requireNonNullElse(door, ""),
          requireNonNullElse(flag, ""),
          requireNonNullElse(sure, ""),
          requireNonNullElse(late, false),
          requireNonNullElse(sender, ""),
          requireNonNullElse(q, ""));
    }
  }

  @GetMapping("/letters")
  String list(
      Filters filters, @RequestParam(defaultValue = "") String after, Principal who, Model model) {
    QueueWish wish = filters.wish(who.getName());
    rail.fill(model, who.getName());
    model.addAttribute("wish", wish);
    model.addAttribute("list", wish.list());
    model.addAttribute("first", after.isEmpty());
    if (searching.looksFor(wish)) {
      search(wish, after, model);
    } else {
      page(wish, after, model);
    }
    return "reviewing/queue";
  }

  private void page(QueueWish wish, String after, Model model) {
    List<Case> page = queue.page(wish, Queue.Key.parse(after), PAGE + 1);
    boolean more = page.size() > PAGE;
    List<Case> shown = more ? page.subList(0, PAGE) : page;
    // a narrowed list is looked for one by one
    boolean grouped = !wish.isNarrowed() && !wish.list().isDone();
    model.addAttribute("rows", grouped ? Rail.near(shown, PAGE) : Rail.each(shown));
    model.addAttribute("more", more ? Queue.Key.of(shown.getLast()).toString() : "");
  }

  private void search(QueueWish wish, String after, Model model) {
    long before = after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    Searching.Found found = searching.find(wish, before, PAGE);
    model.addAttribute("rows", Rail.each(found.cases()));
    model.addAttribute("snippets", found.snippets());
    model.addAttribute("whole", found.whole());
    model.addAttribute("more", found.before() > 0 ? String.valueOf(found.before()) : "");
  }
}
