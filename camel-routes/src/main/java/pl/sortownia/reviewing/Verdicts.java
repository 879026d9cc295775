package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Fates.Fate;
import pl.sortownia.letter.Fates.What;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Suggestion;

/** What an approved draft says about the machine's first suggestions. */
@Component
class Verdicts {
  private final Wishes wishes;

  Verdicts(Wishes wishes) {
    this.wishes = wishes;
  }

  List<Fate> of(Letters.Kept letter, Draft sent) {
    List<List<Suggestion>> all = letter.prepared().map(Prepared::suggestions).orElse(List.of());
    List<Question> questions = wishes.questions(letter);
    var fates = new ArrayList<Fate>();
    for (int n = 1; n <= questions.size(); n++) {
      Question question = questions.get(n - 1);
      List<Suggestion> own = n <= all.size() ? all.get(n - 1) : List.of();
      fates.add(
          new Fate(
              n,
              question.topic().map(Ranked::id).orElse(""),
              question.intent().map(Ranked::id).orElse(""),
              own.isEmpty() ? 0 : own.getFirst().p(),
              own.isEmpty() ? What.NONE : what(own.getFirst().article(), n, sent)));
    }
    return fates;
  }

  private static What what(String first, int question, Draft sent) {
    return sent.parts().stream()
        .filter(it -> it.question() == question && it.source().equals(first))
        .findFirst()
        .map(it -> it.edited() ? What.EDITED : What.ACCEPTED)
        .orElse(What.REPLACED);
  }
}
