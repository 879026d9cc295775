package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;

/** Keeps what a consultant types; a text once typed is in some version for ever. */
@Component
class Typing {
  private final Cases cases;
  private final Drafts drafts;
  private final Letters letters;
  private final Drafting drafting;
  private final Wishes wishes;

  Typing(Cases cases, Drafts drafts, Letters letters, Drafting drafting, Wishes wishes) {
    this.cases = cases;
    this.drafts = drafts;
    this.letters = letters;
    this.drafting = drafting;
    this.wishes = wishes;
  }

  /** The draft as it stands: the consultant's, or else the machine's own. */
  Drafts.Kept now(long caseId, Letters.Kept newest) {
    return drafts.newest(caseId).orElseGet(() -> machines(newest));
  }

  /**
   * The page's draft with what was typed in it, saved when that changed anything. Nothing is saved
   * over the work of a colleague; the page that refuses the deed then shows the typed text.
   */
  @Transactional
  public Draft keep(long caseId, Typed typed, String who) {
    Draft newest = now(caseId, letters.one(typed.letter())).draft();
    if (typed.isEmpty()) {
      return newest;
    }
    Draft now = with(shown(caseId, typed), typed);
    if (!now.equals(newest) && mayWrite(caseId, who)) {
      drafts.save(caseId, now, who);
    }
    return now;
  }

  private boolean mayWrite(long caseId, String who) {
    return cases.one(caseId).map(Case::handling).stream()
        .anyMatch(it ->
            it instanceof Handling.Waiting
                || it instanceof Handling.Stuck
                || (it instanceof Handling.Taken taken && taken.by().equals(who)));
  }

  private Draft shown(long caseId, Typed typed) {
    return drafts
        .version(caseId, typed.draft())
        .orElseGet(() -> machines(letters.one(typed.letter())))
        .draft();
  }

  private Drafts.Kept machines(Letters.Kept newest) {
    Draft draft = newest.prepared().map(Prepared::draft).orElse(Draft.EMPTY);
    Draft something =
        draft.parts().isEmpty() ? drafting.draft(wishes.wanted(newest, List.of())) : draft;
    return new Drafts.Kept(0, something, "", newest.arrivedAt());
  }

  static Draft with(Draft shown, Typed typed) {
    List<String> texts = typed.texts();
    var parts = new ArrayList<Part>();
    if (texts.isEmpty() || texts.size() == shown.parts().size()) {
      IntStream.range(0, shown.parts().size())
          .mapToObj(i ->
              texts.isEmpty() ? shown.parts().get(i) : with(shown.parts().get(i), texts.get(i)))
          .forEach(parts::add);
    } else {
      // the draft was made anew under the page: what was typed still counts, as own words
      texts.forEach(it -> parts.add(own(0, it)));
    }
    typed.own().forEach((question, text) -> parts.add(place(parts, question), own(question, text)));
    return new Draft(parts);
  }

  private static Part with(Part part, String text) {
    // browsers send line ends as CR LF
    String plain = text.replace("\r\n", "\n");
    return plain.strip().equals(part.text().strip()) ? part : part.withText(plain);
  }

  private static Part own(int question, String text) {
    return new Part(Role.OWN, "", 0, question, text.replace("\r\n", "\n"), true);
  }

  /** Own words stand where their question is answered, or before whatever closes the letter. */
  static int place(List<Part> parts, int question) {
    int place = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean before = question == 0 || part.question() <= question;
      place = before && !isEnd(part.role()) ? i + 1 : place;
    }
    return place;
  }

  private static boolean isEnd(Role role) {
    return role == Role.CLOSING || role == Role.SIGNATURE || role == Role.NOTICE;
  }
}
