package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Queue;
import pl.sortownia.letter.QueueWish;
import pl.sortownia.letter.search.LetterSearch;
import pl.sortownia.letter.search.SearchWords;
import pl.sortownia.letter.search.Snippet;

/** Letters that hold the words, narrowed by the filters of the queue, newest first. */
@Component
class Searching {
  private static final int BATCH = 500;
  private static final int BATCHES = 20;
  private final LetterSearch search;
  private final Queue queue;
  private final Letters letters;
  private final Cover cover;

  Searching(LetterSearch search, Queue queue, Letters letters, Cover cover) {
    this.search = search;
    this.queue = queue;
    this.letters = letters;
    this.cover = cover;
  }

  /**
   * A page of what was found.
   *
   * @param snippets by case: the words where they stand, covered
   * @param before where the next page goes on; 0 when there is none
   * @param whole false when some letters were not looked at
   */
  record Found(List<Case> cases, Map<Long, Snippet> snippets, long before, boolean whole) {}

  /** Whether it can look for the wish's words; otherwise the store looks at the first ones only. */
  boolean looksFor(QueueWish wish) {
    return !wish.words().isBlank()
        && !wish.isExact()
        && search.isOpen()
        && !SearchWords.of(wish.words()).isEmpty();
  }

  Found find(QueueWish wish, long before, int atMost) {
    var found = new ArrayList<Case>();
    long from = before;
    boolean more = true;
    for (int i = 0; i < BATCHES && more && found.size() <= atMost; i++) {
      List<Long> ids = search.find(SearchWords.of(wish.words()), from, BATCH);
      found.addAll(queue.among(wish.withoutWords(), ids));
      more = ids.size() == BATCH;
      from = ids.isEmpty() ? from : ids.getLast();
    }
    boolean another = found.size() > atMost;
    List<Case> page = another ? found.subList(0, atMost) : found;
    long next = another ? page.getLast().id() : more ? from : 0;
    return new Found(page, snippets(page, wish), next, search.isComplete());
  }

  private Map<Long, Snippet> snippets(List<Case> page, QueueWish wish) {
    var words = SearchWords.of(wish.words());
    var snippets = new HashMap<Long, Snippet>();
    letters
        .ofCases(page.stream().map(Case::id).toList())
        .forEach((id, kept) -> snippets.put(id, snippet(kept, words)));
    return snippets;
  }

  /** Of the newest letter that holds the words. */
  private Snippet snippet(List<Letters.Kept> kept, SearchWords words) {
    return kept.reversed().stream()
        .map(it -> Snippet.of(cover.over(it.letter().text()), words))
        .filter(Snippet::isHit)
        .findFirst()
        .orElseGet(() -> Snippet.of(cover.over(kept.getLast().letter().text()), words));
  }
}
