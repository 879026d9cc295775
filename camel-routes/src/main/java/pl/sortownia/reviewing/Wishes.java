package pl.sortownia.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.knowledge.drafting.Answer;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Corrections.Correction;
import pl.sortownia.letter.Letters;

/** What is asked, with people's corrections in it, and what a draft of it is to be made of. */
@Component
class Wishes {
  private final Corrections corrections;
  private final Clock clock;

  Wishes(Corrections corrections, Clock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  /** Questions of the letter; one that is the whole letter when none was found in it. */
  List<Question> questions(Letters.Kept letter) {
    List<Question> found = letter.understanding().map(Understanding::questions).orElse(List.of());
    String text = letter.letter().text();
    return found.isEmpty()
        ? List.of(new Question(text, 0, text.length(), topics(letter), intents(letter)))
        : found;
  }

  /** The same with people's corrections in them: what a person said is certain. */
  List<Question> asked(Letters.Kept letter) {
    Map<Integer, Correction> said = corrections.of(letter.id());
    var asked = new ArrayList<Question>();
    for (Question it : questions(letter)) {
      Correction correction = said.get(asked.size() + 1);
      asked.add(correction == null || correction.intent().isEmpty() ? it : certain(it, correction));
    }
    return asked;
  }

  private static Question certain(Question it, Correction said) {
    return new Question(
        it.text(),
        it.from(),
        it.to(),
        List.of(new Ranked(said.topic(), 1)),
        List.of(new Ranked(said.intent(), 1)));
  }

  private static List<Ranked> intents(Letters.Kept letter) {
    return letter.understanding().map(Understanding::intents).orElse(List.of());
  }

  private static List<Ranked> topics(Letters.Kept letter) {
    return letter.understanding().map(Understanding::topics).orElse(List.of());
  }

  Wanted wanted(Letters.Kept letter, List<String> articles) {
    Map<Integer, Correction> said = corrections.of(letter.id());
    var answers = new ArrayList<Answer>();
    List<Question> questions = questions(letter);
    for (int n = 1; n <= questions.size(); n++) {
      Correction correction = said.get(n);
      List<String> intents =
          correction == null
              ? questions.get(n - 1).intent().map(it -> List.of(it.id())).orElse(List.of())
              : List.of(correction.intent()).stream().filter(it -> !it.isEmpty()).toList();
      String words = questions.get(n - 1).text();
      answers.add(new Answer(n, n == 1 ? articles : List.of(), intents, words));
    }
    String language = letter.understanding().map(Understanding::language).orElse("pl");
    String name = letter.letter().head().replyTo().name();
    return new Wanted(letter.identity(), language, name, today(), answers);
  }

  /** Numbers of the questions that a person said are none, or need no answer. */
  Set<Integer> skipped(Letters.Kept letter) {
    return corrections.of(letter.id()).values().stream()
        .filter(it -> it.intent().isEmpty())
        .map(Correction::question)
        .collect(Collectors.toSet());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CaseNumber.WARSAW);
  }
}
