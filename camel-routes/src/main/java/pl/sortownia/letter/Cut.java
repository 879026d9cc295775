package pl.sortownia.letter;

import java.util.List;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Understanding;

/**
 * A letter cut into questions by a person.
 *
 * @param questions as the person cut them, each judged by the machine
 * @param by login of the person
 */
public record Cut(List<Question> questions, String by) {
  public Cut {
    questions = List.copyOf(questions);
  }

  /** What the machine understood, with the person's questions in the place of its own. */
  Understanding over(Understanding it) {
    return new Understanding(
        it.language(),
        it.topics(),
        it.intents(),
        it.none(),
        questions,
        it.personalData(),
        it.flags(),
        it.decision(),
        it.model());
  }
}
