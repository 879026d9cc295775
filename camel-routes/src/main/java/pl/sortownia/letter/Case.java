package pl.sortownia.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Letters of one thread with one person, and what becomes of them.
 *
 * @param id number of the arrival that opened it
 * @param number what people call it, {@link CaseNumber}
 * @param token thread token: with the right sender it brings a reply back here
 * @param door through which it came
 * @param identity how well the asker is known
 * @param asker who is answered
 * @param subject subject of the first letter
 * @param openedAt when the first letter arrived
 * @param newestAt when the newest letter arrived
 * @param dueOn last working day on which the reply should leave
 * @param summary what the machine, or a person, says that it asks
 * @param linkedTo id of an earlier case that it may belong to
 * @param team id of the group that it was passed to; empty when it waits for everybody
 * @param handling where it stands
 * @param version counts every change; a stale send is refused by it
 */
public record Case(
    long id,
    String number,
    String token,
    Door door,
    Identity identity,
    Address asker,
    String subject,
    Instant openedAt,
    Instant newestAt,
    LocalDate dueOn,
    Summary summary,
    Optional<Long> linkedTo,
    String team,
    Handling handling,
    long version) {

  /**
   * What lists show of a case.
   *
   * @param language ISO 639-1 code, or {@code und}
   * @param topic id of the topic; empty when unknown
   * @param intent id of the intent; empty when unknown
   * @param p calibrated probability of the intent
   * @param decision id of the machine's proposal: {@code suggest}, {@code ask-human}, {@code
   *     no-reply}
   * @param flags ids of the flags raised
   * @param excerpt first words, personal data masked
   */
  public record Summary(
      String language,
      String topic,
      String intent,
      double p,
      String decision,
      List<String> flags,
      String excerpt) {
    public static final Summary NONE = new Summary("und", "", "", 0, "ask-human", List.of(), "");

    public Summary {
      flags = List.copyOf(flags);
    }
  }
}
