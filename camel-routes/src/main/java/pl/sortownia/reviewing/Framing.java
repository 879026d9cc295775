package pl.sortownia.reviewing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;

/** A letter that is no answer: asking back, another office, a formal matter. */
@Component
class Framing {
  private static final String ASK_BACK = "dopytanie";
  private static final Set<String> NOT_BY_HAND =
      Set.of("odpowiedz", "odpowiedz-kilka", "potwierdzenie", ASK_BACK);
  private final Taking taking;
  private final Library library;
  private final Drafting drafting;
  private final Drafts drafts;
  private final Letters letters;
  private final Wishes wishes;
  private final Diary diary;

  Framing(
      Taking taking,
      Library library,
      Drafting drafting,
      Drafts drafts,
      Letters letters,
      Wishes wishes,
      Diary diary) {
    this.taking = taking;
    this.library = library;
    this.drafting = drafting;
    this.drafts = drafts;
    this.letters = letters;
    this.wishes = wishes;
    this.diary = diary;
  }

  /** Frames that a consultant may choose, besides asking back. */
  List<Template> frames() {
    return library.now().templates().values().stream()
        .filter(it -> it.frame() && it.language().equals("pl"))
        .filter(it -> !NOT_BY_HAND.contains(it.id()))
        .toList();
  }

  /** Makes the draft anew from another frame; the one before stays among its versions. */
  @Transactional
  public void frame(long id, Typed typed, String frame, String missing, String who) {
    taking.inHands(id, typed.version(), who);
    Letters.Kept letter = letters.one(typed.letter());
    Wanted wanted = wishes.wanted(letter, List.of());
    List<String> lines = missing.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    Draft draft =
        switch (frame) {
          case "" -> letter.prepared().map(Prepared::draft).orElseGet(() -> drafting.draft(wanted));
          case ASK_BACK ->
              lines.isEmpty()
                  ? drafting.frame(ASK_BACK, wanted, Map.of())
                  : drafting.askBack(wanted, lines);
          default -> drafting.frame(frame, wanted, Map.of());
        };
    drafts.save(id, draft, who);
    diary.note(id, who, "framed", "wzór listu: " + (frame.isEmpty() ? "odpowiedź" : frame));
  }
}
