package pl.sortownia.arriving;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Json;
import pl.sortownia.letter.PortalQuestion;

/** Form and API end here: a question is stored once for its key, whatever is pressed twice. */
@Component
public class QuestionIntake {
  private final Arrivals arrivals;
  private final Json json;

  public QuestionIntake(Arrivals arrivals, Json json) {
    this.arrivals = arrivals;
    this.json = json;
  }

  /** What became of a question. */
  sealed interface Outcome {
    Arrivals.Receipt receipt();

    /** It is stored, now or by an earlier post of the same. */
    record Stored(Arrivals.Receipt receipt) implements Outcome {}

    /** The key was used for another question; this one is not stored. */
    record OtherWords(Arrivals.Receipt receipt) implements Outcome {}
  }

  /**
   * Stores the question.
   *
   * @param key unique for one question of one sender; begins with the name of the door
   */
  Outcome take(Door door, String key, PortalQuestion asked) {
    byte[] raw = json.write(asked).getBytes(StandardCharsets.UTF_8);
    // the key alone is the twin: the same words asked next month are a new question
    Arrivals.Receipt receipt =
        arrivals.take(
            new Arrivals.Incoming(door, asked.identity(), key, Fingerprint.ofText(key), raw));
    return receipt.fresh() || Arrays.equals(raw, arrivals.one(receipt.id()).raw())
        ? new Outcome.Stored(receipt)
        : new Outcome.OtherWords(receipt);
  }
}
