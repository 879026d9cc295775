package pl.sortownia.reviewing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.sortownia.classifier.search.Hit;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.letter.Suggestion;

/** Articles that a consultant looks for with words of their own. */
@Component
class Looking {
  private static final int AT_MOST = 6;
  private final Classifiers classifiers;
  private final Asking asking;

  Looking(Classifiers classifiers, Asking asking) {
    this.classifiers = classifiers;
    this.asking = asking;
  }

  void fill(Model model, long id, int question, String words) {
    List<Asked.Offered> found =
        words.isBlank()
            ? List.of()
            : classifiers.current().index().search(words, AT_MOST).stream()
                .map(Looking::suggestion)
                .flatMap(it -> asking.offered(it).stream())
                .toList();
    model.addAttribute("found", found);
    model.addAttribute("foundFor", question);
    model.addAttribute("find", words);
    model.addAttribute("caseId", id);
  }

  /** A score of the search is no probability, so none is shown. */
  private static Suggestion suggestion(Hit hit) {
    return new Suggestion(hit.id(), 0, hit.because());
  }
}
