package pl.sortownia.reviewing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Stage;
import pl.sortownia.letter.StaleCase;

/** A stuck letter: the machine tries again, or a person reads it by hand. */
@Component
class Retrying {
  private final Cases cases;
  private final Letters letters;
  private final Arrivals arrivals;
  private final Diary diary;

  Retrying(Cases cases, Letters letters, Arrivals arrivals, Diary diary) {
    this.cases = cases;
    this.letters = letters;
    this.arrivals = arrivals;
    this.diary = diary;
  }

  /** The stage that a stuck letter can be sent through again; none for a refused reply. */
  static Optional<Stage> stage(Handling handling) {
    return handling instanceof Handling.Stuck stuck
        ? Arrays.stream(Stage.values()).filter(it -> it.id().equals(stuck.stage())).findFirst()
        : Optional.empty();
  }

  @Transactional
  public void again(long id, long version, String who) {
    Case its = stuck(id, version);
    Stage from =
        stage(its.handling())
            .orElseThrow(
                () -> new Refused(id, "Tego etapu nie da się powtórzyć; weź list do ręki."));
    diary.note(id, who, "retry", "ponowna próba na życzenie");
    arrivals.rerun(List.of(letters.ofCase(id).getLast().id()), from);
  }

  @Transactional
  public void byHand(long id, long version, String who) {
    Case its = stuck(id, version);
    if (its.handling() instanceof Handling.Stuck stuck) {
      cases.move(its, stuck.readByHand());
      diary.note(id, who, "by-hand", "list do przeczytania przez człowieka");
    }
  }

  private Case stuck(long id, long version) {
    Case its = cases.locked(id).orElseThrow(() -> new Refused(id, "Nie ma takiego listu."));
    if (its.version() != version) {
      throw new StaleCase(id);
    }
    if (!(its.handling() instanceof Handling.Stuck)) {
      throw new Refused(id, "Ten list nie jest zatrzymany.");
    }
    return its;
  }
}
