package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Corrections.Correction;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Suggestion;
import pl.sortownia.letter.Summaries;

/** A person says what a question asks: it wins, and the suggestions follow it. */
@Component
class Correcting {
  private static final int AT_MOST = 5;
  private final Taking taking;
  private final Classifiers classifiers;
  private final Corrections corrections;
  private final Letters letters;
  private final Cases cases;
  private final Drafts drafts;
  private final Drafting drafting;
  private final Wishes wishes;
  private final Diary diary;

  Correcting(
      Taking taking,
      Classifiers classifiers,
      Corrections corrections,
      Letters letters,
      Cases cases,
      Drafts drafts,
      Drafting drafting,
      Wishes wishes,
      Diary diary) {
    this.taking = taking;
    this.classifiers = classifiers;
    this.corrections = corrections;
    this.letters = letters;
    this.cases = cases;
    this.drafts = drafts;
    this.drafting = drafting;
    this.wishes = wishes;
    this.diary = diary;
  }

  @Transactional
  public void correct(long id, Typed typed, Draft now, int number, String intentId, String who) {
    Taxonomy.Intent intent =
        classifiers
            .current()
            .taxonomy()
            .intent(intentId)
            .orElseThrow(() -> new Refused(id, "Nie ma takiej sprawy w wykazie."));
    taking.inHands(id, typed.version(), who);
    Letters.Kept letter = letters.one(typed.letter());
    Question question = wishes.questions(letter).get(number - 1);
    note(id, letter, number, question, intent, who);
    List<Suggestion> found = suggest(question, intent);
    Prepared prepared = letter.prepared().orElse(Prepared.NOTHING);
    letters.prepared(
        letter.id(), new Prepared(with(prepared.suggestions(), number, found), prepared.draft()));
    redraft(id, now, letter.id(), number, found, who);
    cases.summarize(id, Summaries.of(letters.one(letter.id())));
  }

  /** It is no question, or needs no answer: the empty intent, as lessons have it. */
  @Transactional
  public void skip(long id, Typed typed, Draft now, int number, String who) {
    taking.inHands(id, typed.version(), who);
    Letters.Kept letter = letters.one(typed.letter());
    Question question = wishes.questions(letter).get(number - 1);
    String was = question.intent().map(Ranked::id).orElse("");
    double p = question.intent().map(Ranked::p).orElse(0.0);
    corrections.add(new Correction(letter.id(), number, "", "", was, p), who);
    diary.note(id, who, "corrected", "pytanie %d: pominięte, to nie pytanie".formatted(number));
    drafts.save(
        id, new Draft(now.parts().stream().filter(it -> it.question() != number).toList()), who);
  }

  private void note(
      long id,
      Letters.Kept letter,
      int number,
      Question question,
      Taxonomy.Intent intent,
      String who) {
    String was = question.intent().map(Ranked::id).orElse("");
    double p = question.intent().map(Ranked::p).orElse(0.0);
    corrections.add(new Correction(letter.id(), number, intent.topic(), intent.id(), was, p), who);
    if (number == 1) {
      letters.correct(letter.id(), intent.topic(), intent.id());
    }
    diary.note(id, who, "corrected", "pytanie %d: %s → %s".formatted(number, was, intent.id()));
  }

  private List<Suggestion> suggest(Question question, Taxonomy.Intent intent) {
    var certain =
        new Question(
            question.text(),
            question.from(),
            question.to(),
            List.of(new Ranked(intent.topic(), 1)),
            List.of(new Ranked(intent.id(), 1)));
    return classifiers.current().suggest(certain, AT_MOST).stream()
        .map(it -> new Suggestion(it.id(), it.p(), it.because()))
        .toList();
  }

  /** The draft follows, unless the consultant has written into the answer already. */
  private void redraft(
      long id, Draft now, long letter, int number, List<Suggestion> found, String who) {
    boolean touched = now.parts().stream().anyMatch(it -> it.question() == number && it.edited());
    if (!touched && !found.isEmpty()) {
      var wanted = wishes.wanted(letters.one(letter), List.of());
      drafts.save(id, drafting.choose(now, wanted, number, found.getFirst().article()), who);
    }
  }

  private static List<List<Suggestion>> with(
      List<List<Suggestion>> all, int number, List<Suggestion> found) {
    var changed = new ArrayList<>(all);
    while (changed.size() < number) {
      changed.add(List.of());
    }
    changed.set(number - 1, found);
    return changed;
  }
}
