package pl.sortownia.knowledge.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.OfficeSettings;
import pl.sortownia.letter.Reply;

/** Makes of an approved draft the mail that will be sent, once and for all. */
@Component
public class ReplyWriting {
  // RFC 5322 sets no limit, but servers refuse header lines that grow with every letter
  private static final int THREAD = 20;
  private final Rendering rendering;
  private final OfficeSettings office;
  private final PersonalDataFinder finder = new PersonalDataFinder();

  public ReplyWriting(Rendering rendering, OfficeSettings office) {
    this.rendering = rendering;
    this.office = office;
  }

  /**
   * @param its the case that is answered
   * @param newest the newest letter of it
   * @param number which reply of the case this is, from 1
   * @param draft as it was approved
   */
  public Reply reply(Case its, Letters.Kept newest, int number, Draft draft) {
    var head = newest.letter().head();
    Rendered bodies = rendering.render(draft);
    return new Reply(
        "<srt.%s.%d@%s>".formatted(its.token(), number, office.domain()),
        office.sender(),
        office.withToken(its.token()),
        its.asker(),
        subject(its, head.subject()),
        head.messageId(),
        thread(head.references(), head.messageId()),
        bodies.plain(),
        bodies.html(),
        draft);
  }

  /** Personal data are never mailed out, not even those that the asker put into the subject. */
  private String subject(Case its, String asked) {
    if (asked.isBlank() || !finder.find(asked).isEmpty()) {
      return "Odpowiedź na pytanie " + its.number();
    }
    return asked.strip().regionMatches(true, 0, "re:", 0, 3) ? asked.strip() : "Re: " + asked;
  }

  private static List<String> thread(List<String> references, String messageId) {
    List<String> all =
        new ArrayList<>(
            Stream.concat(references.stream(), Stream.of(messageId))
                .filter(it -> !it.isBlank())
                .distinct()
                .toList());
    if (all.size() > THREAD) {
      // the first tells mail programs the thread, the last ones the place in it
      all.subList(1, all.size() - THREAD + 1).clear();
    }
    return all;
  }
}
