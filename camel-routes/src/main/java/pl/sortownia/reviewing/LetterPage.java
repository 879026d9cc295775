package pl.sortownia.reviewing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.drafting.Rendering;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Letters;

/** Puts everything about one case on the page. */
@Component
class LetterPage {
  static final String VIEW = "reviewing/letter";
  private static final int OTHERS = 6;
  private static final int LOOKED_AT = 40;
  private static final Set<String> NOTES = Set.of("note", "passed");
  private final Cases cases;
  private final Letters letters;
  private final Sheets sheets;
  private final Asking asking;
  private final Typing typing;
  private final Replying replying;
  private final Rendering rendering;
  private final Library library;
  private final Framing framing;
  private final Names names;
  private final Diary diary;
  private final Macros macros;
  private final Many many;
  private final Sentences sentences;
  private final Clock clock;

  LetterPage(
      Cases cases,
      Letters letters,
      Sheets sheets,
      Asking asking,
      Typing typing,
      Replying replying,
      Rendering rendering,
      Library library,
      Framing framing,
      Names names,
      Diary diary,
      Macros macros,
      Many many,
      Sentences sentences,
      Clock clock) {
    this.cases = cases;
    this.letters = letters;
    this.sheets = sheets;
    this.asking = asking;
    this.typing = typing;
    this.replying = replying;
    this.rendering = rendering;
    this.library = library;
    this.framing = framing;
    this.names = names;
    this.diary = diary;
    this.macros = macros;
    this.many = many;
    this.sentences = sentences;
    this.clock = clock;
  }

  /** Fills the model; returns the name of the view. */
  String fill(Model model, long id, String who) {
    Case its = cases.one(id).orElseThrow(() -> new Missing("Nie ma listu o tym numerze."));
    List<Letters.Kept> all = letters.ofCase(id);
    Letters.Kept newest = all.getLast();
    model.addAttribute("its", its);
    model.addAttribute("handling", state(its, who));
    model.addAttribute(
        "undelivered", its.handling() instanceof Handling.Waiting w && w.undelivered());
    model.addAttribute("sheets", sheets.of(its, all));
    model.addAttribute("newest", newest);
    model.addAttribute("understanding", newest.understanding().orElse(null));
    List<Happening> happened = diary.of(id);
    model.addAttribute("diary", happened.reversed());
    model.addAttribute("notes", happened.stream().filter(it -> NOTES.contains(it.what())).toList());
    model.addAttribute("seen", clock.instant().toEpochMilli());
    model.addAttribute(
        "others",
        Rail.near(
            cases.ofSender(its.asker().address(), LOOKED_AT).stream()
                .filter(it -> it.id() != id)
                .toList(),
            OTHERS));
    model.addAttribute("similar", sheets.similar(its));
    model.addAttribute("frames", framing.frames());
    model.addAttribute("colleagues", names.colleagues(who));
    model.addAttribute("teams", names.teams());
    model.addAttribute("macros", macros.of(who));
    model.addAttribute("sameAs", many.sameAs(its));
    model.addAttribute("sentences", sentences.of(its, newest));
    model.addAttribute("linked", its.linkedTo().flatMap(cases::one).orElse(null));
    answer(model, its, newest);
    return VIEW;
  }

  /** Only what changes while somebody types. */
  void answer(Model model, Case its, Letters.Kept newest) {
    Drafts.Kept draft = typing.now(its.id(), newest);
    model.addAttribute("its", its);
    model.addAttribute("newest", newest);
    model.addAttribute("draft", draft);
    model.addAttribute("written", draft.draft().parts().stream().map(this::written).toList());
    List<Asked> asked = asking.of(newest, draft.draft());
    model.addAttribute("asked", asked);
    model.addAttribute("unanswered", unanswered(asked.size(), draft.draft()));
    model.addAttribute("endsAt", Typing.place(draft.draft().parts(), 0));
    model.addAttribute("remarks", replying.remarks(its, newest, draft.draft()));
  }

  /** Numbers of the questions that want own words; 0, for words about none, is always there. */
  private static List<Integer> unanswered(int questions, Draft draft) {
    return IntStream.rangeClosed(0, questions)
        .map(it -> (it + 1) % (questions + 1))
        .filter(n -> n == 0 || draft.parts().stream().noneMatch(it -> it.question() == n))
        .boxed()
        .toList();
  }

  private Written written(Draft.Part part) {
    Optional<Article> article =
        part.role() == Draft.Role.ANSWER ? library.article(part.source()) : Optional.empty();
    String evidence =
        article
            .map(it ->
                "%s · wersja %d · %s".formatted(it.title(), part.version(), asking.validity(it)))
            .orElse("");
    return new Written(part, rendering.html(part.text()), evidence);
  }

  /** What this person may do with it: one word, by which the page chooses what it offers. */
  private State state(Case its, String who) {
    return switch (its.handling()) {
      case Handling.Waiting w -> State.FREE;
      case Handling.Taken t when t.by().equals(who) -> State.MINE;
      case Handling.Taken t when t.isOpenTo(who, clock.instant()) -> State.FREE;
      case Handling.Taken t -> State.THEIRS;
      case Handling.Approved a -> State.OUTGOING;
      case Handling.Answered a -> State.ANSWERED;
      case Handling.Closed c -> State.CLOSED;
      case Handling.Stuck s -> State.STUCK;
    };
  }

  /** Where a case stands for the person who looks at it. */
  enum State {
    FREE,
    MINE,
    THEIRS,
    OUTGOING,
    ANSWERED,
    CLOSED,
    STUCK;

    /** Whether its draft can be worked on. */
    public boolean isOpen() {
      return this == FREE || this == MINE;
    }
  }
}
