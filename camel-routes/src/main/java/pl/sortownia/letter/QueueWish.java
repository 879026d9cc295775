package pl.sortownia.letter;

import java.util.List;

/**
 * What somebody wants to see of the queue.
 *
 * @param list which list
 * @param who login of the person who looks
 * @param topics ids of topics; empty for all
 * @param intent id of an intent; empty for all
 * @param door name of a {@link Door}; empty for all
 * @param flag id of a flag; empty for all
 * @param sure {@code high}, {@code middle} or {@code low} confidence; empty for all
 * @param late true for those due today or before
 * @param sender address of who asks; empty for all
 * @param words of number, sender, subject or text; empty for all
 */
public record QueueWish(
    QueueList list,
    String who,
    List<String> topics,
    String intent,
    String door,
    String flag,
    String sure,
    boolean late,
    String sender,
    String words) {
  public QueueWish {
    topics = List.copyOf(topics);
  }

  /** A whole list. */
  public static QueueWish all(QueueList list, String who) {
    return new QueueWish(list, who, List.of(), "", "", "", "", false, "", "");
  }

  /** Whether anything but the list was asked for. */
  public boolean isNarrowed() {
    return !topics.isEmpty() || late || !(intent + door + flag + sure + sender + words).isBlank();
  }

  /** Whether the words are a number or an address, which an index of the store finds. */
  public boolean isExact() {
    return words.strip().matches("\\d{4}/\\d{2}/\\d+|\\S+@\\S+\\.\\w{2,}");
  }

  /** The same without the words, for those who found them already. */
  public QueueWish withoutWords() {
    return new QueueWish(list, who, topics, intent, door, flag, sure, late, sender, "");
  }

  public QueueWish in(QueueList other) {
    return new QueueWish(other, who, topics, intent, door, flag, sure, late, sender, words);
  }
}
