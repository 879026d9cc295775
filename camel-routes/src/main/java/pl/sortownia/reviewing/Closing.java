package pl.sortownia.reviewing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Handling;

/** A letter that gets no reply, and why; and back again. */
@Component
class Closing {
  private final Taking taking;
  private final Cases cases;
  private final Diary diary;

  Closing(Taking taking, Cases cases, Diary diary) {
    this.taking = taking;
    this.cases = cases;
    this.diary = diary;
  }

  @Transactional
  public void close(long id, long version, String reason, String who) {
    if (reason.isBlank()) {
      throw new Refused(id, "Podaj powód zamknięcia bez odpowiedzi.");
    }
    Case its = taking.inHands(id, version, who);
    if (its.handling() instanceof Handling.Taken taken) {
      cases.move(its, taken.closed(reason.strip()));
      diary.note(id, who, "closed", "zamknięto bez odpowiedzi: " + reason.strip());
    }
  }

  @Transactional
  public void reopen(long id, long version, String who) {
    Case its = cases.locked(id).orElseThrow(() -> new Refused(id, "Nie ma takiego listu."));
    Handling.Waiting again =
        switch (its.handling()) {
          case Handling.Closed closed -> closed.reopened();
          case Handling.Answered answered -> answered.reopened();
          default -> throw new Refused(id, "Ten list nie jest zamknięty.");
        };
    cases.move(its, again);
    diary.note(id, who, "reopened", "list otwarty ponownie");
    taking.inHands(id, version + 1, who);
  }
}
