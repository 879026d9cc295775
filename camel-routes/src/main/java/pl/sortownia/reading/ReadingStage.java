package pl.sortownia.reading;

import org.springframework.stereotype.Component;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Claims;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Letter;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Stage;

/** Arrival to Letter, on the way of a letter. */
@Component
public class ReadingStage {
  private final Claims claims;
  private final Arrivals arrivals;
  private final Letters letters;
  private final Diary diary;
  private final LetterReader reader;

  public ReadingStage(
      Claims claims, Arrivals arrivals, Letters letters, Diary diary, LetterReader reader) {
    this.claims = claims;
    this.arrivals = arrivals;
    this.letters = letters;
    this.diary = diary;
    this.reader = reader;
  }

  /** Reads the oldest arrival; false when none waits. */
  public boolean next() {
    return claims.oldestAt(Stage.READING, this::read);
  }

  private void read(long id) {
    Letter letter = reader.read(arrivals.one(id));
    letters.read(id, letter);
    String flaws =
        letter.flaws().isEmpty() ? "" : "; usterki: " + String.join(", ", letter.flaws());
    diary.note(id, Happening.MACHINE, "read", letter.kind().id() + flaws);
  }
}
