package pl.sortownia.reviewing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.letter.Masking;

/** Personal data stay covered on pages until somebody asks to see those of one letter. */
@Component("cover")
@SessionScope
class Cover {
  private final Set<Long> lifted = ConcurrentHashMap.newKeySet();
  private final PersonalDataFinder finder = new PersonalDataFinder();

  /** Whether the data of this case are shown in this session. */
  public boolean isLifted(long caseId) {
    return lifted.contains(caseId);
  }

  void lift(long caseId) {
    lifted.add(caseId);
  }

  /** Any text of a case, covered unless its cover was lifted. */
  public String over(long caseId, String text) {
    return isLifted(caseId) ? text : over(text);
  }

  /** Any text, covered. */
  public String over(String text) {
    return Masking.mask(text, finder.find(text));
  }
}
