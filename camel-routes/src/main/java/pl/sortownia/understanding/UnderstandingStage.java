package pl.sortownia.understanding;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.letter.Claims;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Letter;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Stage;

/** Letter to Understood: the classifier's caller on the way of a letter. */
@Component
public class UnderstandingStage {
  private final Claims claims;
  private final Letters letters;
  private final Classifiers classifiers;
  private final Diary diary;

  public UnderstandingStage(Claims claims, Letters letters, Classifiers classifiers, Diary diary) {
    this.claims = claims;
    this.letters = letters;
    this.classifiers = classifiers;
    this.diary = diary;
  }

  /** Understands the oldest letter that was read; false when none waits. */
  public boolean next() {
    return claims.oldestAt(Stage.UNDERSTANDING, this::understand);
  }

  private void understand(long id) {
    Letter letter = letters.one(id).letter();
    Understanding understood =
        classifiers.current().understand(letter.head().subject(), letter.text());
    letters.understood(id, understood);
    diary.note(id, Happening.MACHINE, "understood", told(understood));
  }

  private static String told(Understanding it) {
    String intents =
        it.intents().stream()
            .limit(3)
            .map(UnderstandingStage::told)
            .collect(Collectors.joining(", "));
    return "%s; pytań: %d; %s; model %s"
        .formatted(it.decision().id(), it.questions().size(), intents, it.model());
  }

  private static String told(Ranked intent) {
    return String.format(Locale.ROOT, "%s %.0f%%", intent.id(), 100 * intent.p());
  }
}
