package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Cut;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Suggestion;
import pl.sortownia.letter.Summaries;

/**
 * A person says where the questions begin and end. What was said and written of a question that
 * stays goes with it to its new number; a new question is judged and gets articles of its own.
 */
@Component
class Cutting {
  /** A letter holds at most so many. */
  static final int QUESTIONS = 4;

  private static final int ARTICLES = 5;
  private final Taking taking;
  private final Classifiers classifiers;
  private final Letters letters;
  private final Corrections corrections;
  private final Cases cases;
  private final Drafts drafts;
  private final Recutting recutting;
  private final Wishes wishes;
  private final Diary diary;

  Cutting(
      Taking taking,
      Classifiers classifiers,
      Letters letters,
      Corrections corrections,
      Cases cases,
      Drafts drafts,
      Recutting recutting,
      Wishes wishes,
      Diary diary) {
    this.taking = taking;
    this.classifiers = classifiers;
    this.letters = letters;
    this.corrections = corrections;
    this.cases = cases;
    this.drafts = drafts;
    this.recutting = recutting;
    this.wishes = wishes;
    this.diary = diary;
  }

  @Transactional
  public void cut(long id, Typed typed, Draft now, List<Span> wanted, String who) {
    taking.inHands(id, typed.version(), who);
    Letters.Kept letter = letters.one(typed.letter());
    List<Span> spans = checked(id, wanted, letter.letter().text());
    List<Question> before = wishes.questions(letter);
    List<Integer> origins = spans.stream().map(it -> origin(it, before)).toList();
    List<Question> after = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      after.add(question(spans.get(i), origins.get(i), before, letter, spans.size()));
    }
    letters.cut(letter.id(), new Cut(after, who));
    renumber(letter.id(), before, spans, origins);
    prepare(letter, origins, before);
    Letters.Kept cut = letters.one(letter.id());
    drafts.save(id, recutting.draft(cut, now, numbers(before, spans)), who);
    cases.summarize(id, Summaries.of(cut));
    String words = "pytania podzielone na nowo: było %d, jest %d";
    diary.note(id, who, "cut", words.formatted(before.size(), after.size()));
  }

  private static List<Span> checked(long id, List<Span> wanted, String text) {
    List<Span> spans =
        wanted.stream()
            .flatMap(it -> it.in(text).stream())
            .sorted(Comparator.comparingInt(Span::from))
            .toList();
    if (spans.isEmpty()) {
      throw new Refused(id, "Wskaż choć jedno zdanie, które o coś pyta.");
    }
    if (spans.size() > QUESTIONS) {
      throw new Refused(
          id, "Jeden list mieści najwyżej cztery pytania. Połącz któreś z poprzednim.");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).shared(spans.get(i - 1)) > 0) {
        throw new Refused(id, "Zdania jednego pytania muszą stać obok siebie.");
      }
    }
    return spans;
  }

  /** Index of the question that this one was, or that it holds; -1 for a new one. */
  private static int origin(Span span, List<Question> before) {
    for (int i = 0; i < before.size(); i++) {
      if (span.holds(Span.of(before.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private Question question(
      Span span, int origin, List<Question> before, Letters.Kept letter, int all) {
    if (origin >= 0 && Span.of(before.get(origin)).equals(span)) {
      return before.get(origin);
    }
    String words = letter.letter().text().substring(span.from(), span.to());
    // the subject speaks for the whole letter, not for one of its questions
    String subject = all == 1 ? letter.letter().head().subject() : "";
    Understanding it = classifiers.current().understand(subject, words);
    return new Question(words, span.from(), span.to(), it.topics(), it.intents());
  }

  private void renumber(
      long letter, List<Question> before, List<Span> spans, List<Integer> origins) {
    var numbers = new HashMap<Integer, Integer>();
    for (int i = 0; i < spans.size(); i++) {
      if (origins.get(i) >= 0) {
        numbers.put(origins.get(i) + 1, i + 1);
      }
    }
    corrections.renumber(letter, numbers);
    var first = Optional.ofNullable(corrections.of(letter).get(1));
    letters.correct(
        letter,
        first.map(Corrections.Correction::topic).orElse(""),
        first.map(Corrections.Correction::intent).orElse(""));
  }

  private void prepare(Letters.Kept letter, List<Integer> origins, List<Question> before) {
    Prepared was = letter.prepared().orElse(Prepared.NOTHING);
    Letters.Kept cut = letters.one(letter.id());
    List<Question> after = wishes.asked(cut);
    var found = new ArrayList<List<Suggestion>>();
    for (int i = 0; i < after.size(); i++) {
      int origin = origins.get(i);
      boolean same =
          origin >= 0
              && origin < was.suggestions().size()
              && Span.of(before.get(origin)).equals(Span.of(after.get(i)));
      found.add(same ? was.suggestions().get(origin) : suggestions(after.get(i)));
    }
    letters.prepared(letter.id(), new Prepared(found, was.draft()));
  }

  private List<Suggestion> suggestions(Question question) {
    return classifiers.current().suggest(question, ARTICLES).stream()
        .map(it -> new Suggestion(it.id(), it.p(), it.because()))
        .toList();
  }

  /** Under which number the most of each question is now. */
  private static Map<Integer, Integer> numbers(List<Question> before, List<Span> spans) {
    var numbers = new HashMap<Integer, Integer>();
    for (int n = 1; n <= before.size(); n++) {
      Span was = Span.of(before.get(n - 1));
      int most = 0;
      for (int i = 0; i < spans.size(); i++) {
        int shared = was.shared(spans.get(i));
        if (shared > most) {
          most = shared;
          numbers.put(n, i + 1);
        }
      }
    }
    return numbers;
  }
}
