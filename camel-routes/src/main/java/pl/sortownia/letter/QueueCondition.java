package pl.sortownia.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A {@link QueueWish} as SQL that both databases take. */
final class QueueCondition {
  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> params = new HashMap<>();
  private final QueueWish wish;

  QueueCondition(QueueWish wish, LocalDate today) {
    this.wish = wish;
    add(wish.list().condition(), "who", wish.who());
    equal("intent", wish.intent());
    equal("door", wish.door());
    equal("address", wish.sender());
    if (!wish.topics().isEmpty()) {
      // a letter that nobody could tell the topic of is everybody's
      boolean queue = wish.list() == QueueList.UNASSIGNED;
      add(
          queue ? "(topic in (:topics) or topic is null or topic = '')" : "topic in (:topics)",
          "topics",
          wish.topics());
    }
    if (!wish.flag().isEmpty()) {
      add("',' || flags || ',' like :flag", "flag", "%," + wish.flag() + ",%");
    }
    if (wish.late()) {
      add("due_on <= :today", "today", today);
    }
    sure(wish.sure());
    if (!wish.words().isBlank()) {
      words(wish.words().strip().toLowerCase(Locale.ROOT));
    }
  }

  void among(Collection<Long> ids) {
    add("id in (:ids)", "ids", ids);
  }

  /** Only what comes behind this row. */
  void after(Queue.Key key) {
    String than = wish.list().isDone() ? "<" : ">";
    add("due_on %s= :due".formatted(than), "due", key.dueOn());
    add("(due_on %s :due or id %s :id)".formatted(than, than), "id", key.id());
  }

  String sql() {
    return String.join(" and ", parts);
  }

  Map<String, Object> params() {
    return params;
  }

  private void sure(String sure) {
    switch (sure) {
      case "high" -> parts.add("p >= 0.9");
      case "middle" -> parts.add("p >= 0.7 and p < 0.9");
      case "low" -> parts.add("p < 0.7");
      default -> {}
    }
  }

  private void words(String words) {
    // what an index can find is found by it: nobody waits for a known number or address
    if (words.matches("\\d{4}/\\d{2}/\\d+")) {
      add("number = :number", "number", words);
      return;
    }
    if (words.matches("\\S+@\\S+\\.\\w{2,}")) {
      add("address in (:words)", "words", List.of(words, wish.words().strip()));
      return;
    }
    String like = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    add(
        "(lower(number) like :words or lower(address) like :words or lower(name) like :words"
            + " or lower(subject) like :words or lower(excerpt) like :words)",
        "words",
        like);
  }

  private void equal(String column, String value) {
    if (!value.isEmpty()) {
      add(column + " = :" + column, column, value);
    }
  }

  private void add(String condition, String name, Object value) {
    parts.add(condition);
    params.put(name, value);
  }
}
