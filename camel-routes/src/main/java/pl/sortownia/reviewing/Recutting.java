package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sortownia.knowledge.drafting.Answer;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Suggestion;

/** The draft after its letter was cut anew: what a person wrote stays, under the new numbers. */
@Component
class Recutting {
  private static final double LIKELY = 0.5;
  private final Drafting drafting;
  private final Wishes wishes;

  Recutting(Drafting drafting, Wishes wishes) {
    this.drafting = drafting;
    this.wishes = wishes;
  }

  /**
   * @param numbers new number of each old question
   */
  Draft draft(Letters.Kept letter, Draft now, Map<Integer, Integer> numbers) {
    Draft moved = moved(now, numbers);
    Draft fresh = drafting.draft(wanted(letter, moved));
    if (!frame(moved).equals(frame(fresh)) && answers(moved).isEmpty()) {
      return moved;
    }
    var parts = new ArrayList<>(fresh.parts());
    moved.parts().stream().filter(Part::edited).forEach(it -> put(parts, it));
    return new Draft(parts);
  }

  private static Draft moved(Draft now, Map<Integer, Integer> numbers) {
    return new Draft(
        now.parts().stream()
            .map(it -> numbered(it, numbers.getOrDefault(it.question(), 0)))
            .toList());
  }

  private static Part numbered(Part it, int number) {
    return it.question() == number || it.question() == 0
        ? it
        : new Part(it.role(), it.source(), it.version(), number, it.text(), it.edited());
  }

  /** The articles chosen so far; for a new question the first suggestion, when it is likely. */
  private Wanted wanted(Letters.Kept letter, Draft moved) {
    Wanted plain = wishes.wanted(letter, List.of());
    List<List<Suggestion>> found = letter.prepared().map(Prepared::suggestions).orElse(List.of());
    List<Answer> answers =
        plain.answers().stream()
            .map(it ->
                new Answer(
                    it.question(), articles(it.question(), moved, found), it.intents(), it.words()))
            .toList();
    return new Wanted(plain.identity(), plain.language(), plain.askerName(), plain.day(), answers);
  }

  private static List<String> articles(int question, Draft moved, List<List<Suggestion>> found) {
    var chosen = new LinkedHashSet<String>();
    moved.parts().stream()
        .filter(it -> it.role() == Role.ANSWER && it.question() == question)
        .map(Part::source)
        .forEach(chosen::add);
    if (chosen.isEmpty() && !answers(moved).isEmpty() && question <= found.size()) {
      found.get(question - 1).stream()
          .limit(1)
          .filter(it -> it.p() >= LIKELY)
          .forEach(it -> chosen.add(it.article()));
    }
    return List.copyOf(chosen);
  }

  private static Set<String> frame(Draft draft) {
    return draft.parts().stream()
        .filter(it -> it.question() == 0 && !it.source().isEmpty() && it.role() == Role.LEAD)
        .map(Part::source)
        .collect(Collectors.toSet());
  }

  private static List<Part> answers(Draft draft) {
    return draft.parts().stream().filter(it -> it.question() > 0).toList();
  }

  private static void put(List<Part> parts, Part edited) {
    for (int i = 0; i < parts.size(); i++) {
      Part it = parts.get(i);
      boolean same =
          it.role() == edited.role()
              && it.source().equals(edited.source())
              && it.question() == edited.question();
      if (same) {
        parts.set(i, edited);
        return;
      }
    }
    parts.add(Typing.place(parts, edited.question()), edited);
  }
}
