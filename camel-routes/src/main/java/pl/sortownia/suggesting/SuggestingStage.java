package pl.sortownia.suggesting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.drafting.Answer;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.Admission;
import pl.sortownia.letter.Claims;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Stage;
import pl.sortownia.letter.Suggestion;

/** Understood to Prepared: articles for each question, and the draft; then the letter waits. */
@Component
public class SuggestingStage {
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private final Claims claims;
  private final Letters letters;
  private final Classifiers classifiers;
  private final Drafting drafting;
  private final Admission admission;
  private final Diary diary;
  private final Clock clock;
  private final SuggestingSettings settings;

  public SuggestingStage(
      Claims claims,
      Letters letters,
      Classifiers classifiers,
      Drafting drafting,
      Admission admission,
      Diary diary,
      Clock clock,
      SuggestingSettings settings) {
    this.claims = claims;
    this.letters = letters;
    this.classifiers = classifiers;
    this.drafting = drafting;
    this.admission = admission;
    this.diary = diary;
    this.clock = clock;
    this.settings = settings;
  }

  /** Prepares the oldest letter that was understood; false when none waits. */
  public boolean next() {
    return claims.oldestAt(Stage.SUGGESTING, this::suggest);
  }

  private void suggest(long id) {
    Letters.Kept kept = letters.one(id);
    Prepared prepared =
        kept.letter().kind().isFromAPerson() && kept.understanding().isPresent()
            ? prepare(kept, kept.understanding().get())
            : Prepared.NOTHING;
    letters.prepared(id, prepared);
    long found = prepared.suggestions().stream().filter(it -> !it.isEmpty()).count();
    diary.note(id, Happening.MACHINE, "prepared", "pytań z podpowiedzią: " + found);
    admission.admit(id);
  }

  private Prepared prepare(Letters.Kept kept, Understanding understood) {
    List<List<Suggestion>> suggestions =
        understood.questions().stream().map(this::suggestions).toList();
    return new Prepared(suggestions, draft(kept, understood, suggestions));
  }

  private List<Suggestion> suggestions(Question question) {
    return classifiers.current().suggest(question, settings.atMost()).stream()
        .map(it -> new Suggestion(it.id(), it.p(), it.because()))
        .toList();
  }

  /**
   * Only a letter that passed its threshold gets an answer; the others a greeting and a closing.
   */
  private Draft draft(
      Letters.Kept kept, Understanding understood, List<List<Suggestion>> suggestions) {
    var answers = new ArrayList<Answer>();
    if (understood.decision() == Understanding.Decision.SUGGEST) {
      for (int n = 0; n < suggestions.size(); n++) {
        List<String> first = suggestions.get(n).stream().limit(1).map(Suggestion::article).toList();
        Question question = understood.questions().get(n);
        answers.add(new Answer(n + 1, first, intents(question), question.text()));
      }
    }
    String name = kept.letter().head().replyTo().name();
    LocalDate today = LocalDate.ofInstant(clock.instant(), WARSAW);
    return drafting.draft(new Wanted(kept.identity(), understood.language(), name, today, answers));
  }

  private static List<String> intents(Question question) {
    return question.intent().map(Ranked::id).stream().toList();
  }
}
