package pl.sortownia.reviewing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.drafting.Answer;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.Remark;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Outbox;

/**
 * One answer to many letters that ask the same, question by question: each gets a reply of its own
 * with its own greeting and channel, its own last look, and its own line in its history.
 */
@Component
class Many {
  private static final int AT_MOST = 60;
  private final Cases cases;
  private final Letters letters;
  private final Drafts drafts;
  private final Typing typing;
  private final Drafting drafting;
  private final Wishes wishes;
  private final Replying replying;
  private final Outbox outbox;
  private final Diary diary;

  Many(
      Cases cases,
      Letters letters,
      Drafts drafts,
      Typing typing,
      Drafting drafting,
      Wishes wishes,
      Replying replying,
      Outbox outbox,
      Diary diary) {
    this.cases = cases;
    this.letters = letters;
    this.drafts = drafts;
    this.typing = typing;
    this.drafting = drafting;
    this.wishes = wishes;
    this.replying = replying;
    this.outbox = outbox;
    this.diary = diary;
  }

  /**
   * A letter that waits and could get the same answer.
   *
   * @param same true when it says nearly the same as the first one
   * @param draft the reply that it would get
   * @param remarks what its own last look says
   */
  record Twin(Case its, Letters.Kept letter, boolean same, Draft draft, List<Remark> remarks) {
    public boolean isReady() {
      return remarks.stream().noneMatch(Remark::blocks);
    }
  }

  /**
   * What the first letter is answered with.
   *
   * @param asked numbers of its questions that want an answer
   * @param said parts that say something
   */
  private record Model(List<Integer> asked, List<Part> said) {
    /** One question fits one; several only the same letter once more. */
    boolean fits(List<Integer> others, boolean same) {
      return others.size() == asked.size() && (same || asked.size() == 1);
    }

    /** Articles of the n-th question asked. */
    List<String> articles(int n) {
      return said.stream()
          .filter(it -> it.role() == Role.ANSWER && n >= 0 && it.question() == asked.get(n))
          .map(Part::source)
          .distinct()
          .toList();
    }

    int number(Part part, List<Integer> others) {
      int n = asked.indexOf(part.question());
      return n < 0 ? 0 : others.get(n);
    }
  }

  /** Letters of the same intent, those in nearly the same words first. */
  List<Twin> twins(Case first) {
    Optional<Model> model = model(first);
    if (model.isEmpty() || first.summary().intent().isEmpty()) {
      return List.of();
    }
    var likeness = new Likeness(letters.ofCase(first.id()).getLast().letter().text());
    return cases.waiting(first.summary().intent(), AT_MOST).stream()
        .filter(it -> it.id() != first.id())
        .flatMap(it -> twin(it, likeness, model.get()).stream())
        .sorted(Comparator.comparing((Twin it) -> !it.same()))
        .toList();
  }

  /** How many wait in nearly the same words, by what lists show of them. */
  long sameAs(Case first) {
    if (first.summary().intent().isEmpty() || first.summary().excerpt().isBlank()) {
      return 0;
    }
    var likeness = new Likeness(first.summary().excerpt());
    return cases.waiting(first.summary().intent(), AT_MOST).stream()
        .filter(it -> it.id() != first.id())
        .filter(it -> likeness.to(it.summary().excerpt()) >= Likeness.SAME)
        .count();
  }

  /** The first letter's reply: as it was sent, or as it stands now. */
  private Optional<Model> model(Case first) {
    Letters.Kept letter = letters.ofCase(first.id()).getLast();
    boolean sent =
        first.handling() instanceof Handling.Approved
            || first.handling() instanceof Handling.Answered;
    Draft draft =
        sent
            ? outbox.ofCase(first.id()).getLast().reply().draft()
            : typing.now(first.id(), letter).draft();
    List<Part> said = draft.parts().stream().filter(Many::says).toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(new Model(asked(letter), said));
  }

  private Optional<Twin> twin(Case its, Likeness likeness, Model model) {
    Letters.Kept letter = letters.ofCase(its.id()).getLast();
    boolean same = likeness.to(letter.letter().text()) >= Likeness.SAME;
    if (!model.fits(asked(letter), same) || drafts.newest(its.id()).isPresent()) {
      return Optional.empty();
    }
    Draft draft = draft(letter, model);
    return Optional.of(new Twin(its, letter, same, draft, replying.remarks(its, letter, draft)));
  }

  private List<Integer> asked(Letters.Kept letter) {
    var skipped = wishes.skipped(letter);
    return java.util.stream.IntStream.rangeClosed(1, wishes.questions(letter).size())
        .filter(it -> !skipped.contains(it))
        .boxed()
        .toList();
  }

  private static boolean says(Part part) {
    return part.role() == Role.ANSWER || (part.role() == Role.OWN && !part.text().isBlank());
  }

  /** Articles come anew for this asker and channel; the consultant's own words come along. */
  private Draft draft(Letters.Kept letter, Model model) {
    List<Integer> asked = asked(letter);
    Wanted plain = wishes.wanted(letter, List.of());
    List<Answer> answers =
        plain.answers().stream()
            .map(it ->
                new Answer(
                    it.question(),
                    model.articles(asked.indexOf(it.question())),
                    it.intents(),
                    it.words()))
            .toList();
    Draft fresh =
        drafting.draft(
            new Wanted(
                plain.identity(), plain.language(), plain.askerName(), plain.day(), answers));
    var parts = new ArrayList<>(fresh.parts());
    model.said().stream()
        .filter(Part::edited)
        .forEach(it -> put(parts, it, model.number(it, asked)));
    return new Draft(parts);
  }

  private static void put(List<Part> parts, Part said, int number) {
    var mine =
        new Part(said.role(), said.source(), said.version(), number, said.text(), said.edited());
    for (int i = 0; i < parts.size(); i++) {
      Part it = parts.get(i);
      if (said.role() == Role.ANSWER
          && it.question() == number
          && it.source().equals(said.source())) {
        parts.set(i, mine);
        return;
      }
    }
    parts.add(Typing.place(parts, number), mine);
  }

  /** Sends the first letter's answer to another one, if that is still as the person saw it. */
  @Transactional
  public void answer(Case first, long other, long version, String who) {
    Case its = cases.one(other).orElseThrow(() -> new Refused(other, "Nie ma takiego listu."));
    Model model =
        model(first).orElseThrow(() -> new Refused(first.id(), "List nie ma odpowiedzi."));
    Letters.Kept letter = letters.ofCase(other).getLast();
    if (!model.fits(asked(letter), true)) {
      throw new Refused(other, "List pyta teraz o co innego.");
    }
    Draft draft = draft(letter, model);
    drafts.save(other, draft, who);
    var typed = new Typed(version, Instant.EPOCH, 0, letter.id(), List.of(), Map.of());
    replying.approve(other, typed, draft, who);
    diary.note(its.id(), who, "many", "ta sama odpowiedź co w liście " + first.number());
  }
}
