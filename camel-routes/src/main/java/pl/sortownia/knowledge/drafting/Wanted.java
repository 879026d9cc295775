package pl.sortownia.knowledge.drafting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.sortownia.letter.Identity;

/**
 * What a letter is to be made of.
 *
 * @param identity how well the asker is known: decides what may be said
 * @param language ISO 639-1 code of the asker's letter
 * @param askerName name as the asker signs; empty when not given
 * @param day the day that the amounts concern
 * @param answers one for each question
 */
public record Wanted(
    Identity identity, String language, String askerName, LocalDate day, List<Answer> answers) {
  public Wanted {
    answers = answers.stream().sorted(Comparator.comparingInt(Answer::question)).toList();
  }

  Wanted with(List<Answer> others) {
    return new Wanted(identity, language, askerName, day, others);
  }

  Wanted changed(int question, UnaryOperator<Answer> change) {
    boolean known = answers.stream().anyMatch(it -> it.question() == question);
    Stream<Answer> all =
        known
            ? answers.stream()
            : Stream.concat(answers.stream(), Stream.of(new Answer(question, List.of())));
    return with(all.map(it -> it.question() == question ? change.apply(it) : it).toList());
  }
}
