package pl.sortownia.reviewing;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.QueueList;
import pl.sortownia.letter.StaleCase;

/**
 * A deed that was refused shows the letter as it is now, the reason, and what changed since the
 * page was made. What was typed had been saved before the deed was tried.
 */
@ControllerAdvice(basePackageClasses = DeskRefusals.class)
class DeskRefusals {
  private static final String STALE =
      "Nic nie wysłano ani nie zmieniono: list zmienił się, odkąd go widzisz. "
          + "To, co piszesz, nie przepadło. Zobacz, co się zmieniło, i zdecyduj jeszcze raz.";
  private final LetterPage page;
  private final Rail rail;
  private final Diary diary;

  DeskRefusals(LetterPage page, Rail rail, Diary diary) {
    this.page = page;
    this.rail = rail;
    this.diary = diary;
  }

  @ExceptionHandler(StaleCase.class)
  ModelAndView stale(StaleCase stale, NativeWebRequest request, Principal who) {
    Instant seen = TypedReader.read(request).seen();
    List<Happening> since =
        diary.of(stale.caseId()).stream().filter(it -> it.at().isAfter(seen)).toList();
    return refused(stale.caseId(), STALE, since, request, who);
  }

  @ExceptionHandler(Refused.class)
  ModelAndView refused(Refused refused, NativeWebRequest request, Principal who) {
    String words = String.valueOf(refused.getMessage());
    return refused(refused.caseId(), words, List.of(), request, who);
  }

  private ModelAndView refused(
      long id, String words, List<Happening> since, NativeWebRequest request, Principal who) {
    Model model = new ExtendedModelMap();
    rail.fillWithLetters(model, QueueList.WAITING, who.getName());
    model.addAttribute("refusal", words);
    model.addAttribute("since", since);
    model.addAttribute("edit", false);
    model.addAttribute("typed", TypedReader.read(request).words());
    String view = page.fill(model, id, who.getName());
    return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
  }
}
