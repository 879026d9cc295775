package pl.sortownia.reviewing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.drafting.LastLook;
import pl.sortownia.knowledge.drafting.Remark;
import pl.sortownia.knowledge.drafting.ReplyWriting;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Outbox;
import pl.sortownia.letter.Reply;

/** A person says: send it. And, for as long as the hold lasts: no, do not. */
@Component
class Replying {
  private final Taking taking;
  private final Cases cases;
  private final Letters letters;
  private final Outbox outbox;
  private final ReplyWriting writing;
  private final LastLook lastLook;
  private final Wishes wishes;
  private final Verdicts verdicts;
  private final Fates fates;
  private final Diary diary;
  private final ReviewingSettings settings;
  private final Clock clock;

  Replying(
      Taking taking,
      Cases cases,
      Letters letters,
      Outbox outbox,
      ReplyWriting writing,
      LastLook lastLook,
      Wishes wishes,
      Verdicts verdicts,
      Fates fates,
      Diary diary,
      ReviewingSettings settings,
      Clock clock) {
    this.taking = taking;
    this.cases = cases;
    this.letters = letters;
    this.outbox = outbox;
    this.writing = writing;
    this.lastLook = lastLook;
    this.wishes = wishes;
    this.verdicts = verdicts;
    this.fates = fates;
    this.diary = diary;
    this.settings = settings;
    this.clock = clock;
  }

  /** What stands against sending this draft to this case. */
  List<Remark> remarks(Case its, Letters.Kept newest, Draft draft) {
    int questions = wishes.questions(newest).size();
    Set<String> skipped =
        wishes.skipped(newest).stream()
            .filter(n -> draft.parts().stream().noneMatch(it -> it.question() == n))
            .map(n -> "pytanie " + n)
            .collect(Collectors.toSet());
    return lastLook.look(draft, its.identity(), wishes.today(), questions).stream()
        .filter(it -> !skipped.contains(it.place()))
        .toList();
  }

  /** Fixes the reply in the outbox; the postman takes it when the hold is over. */
  @Transactional
  public void approve(long id, Typed typed, Draft draft, String who) {
    Case its = taking.inHands(id, typed.version(), who);
    if (its.asker().isEmpty()) {
      throw new Refused(id, "Nie wiadomo, dokąd wysłać: list nie ma czytelnego adresu nadawcy.");
    }
    Letters.Kept newest = letters.ofCase(id).getLast();
    long blocking = remarks(its, newest, draft).stream().filter(Remark::blocks).count();
    if (blocking > 0) {
      throw new Refused(id, "List jeszcze nie może wyjść. Zobacz „Ostatnie spojrzenie”.");
    }
    if (its.handling() instanceof Handling.Taken taken) {
      Instant now = clock.instant();
      Reply reply = writing.reply(its, newest, outbox.ofCase(id).size() + 1, draft);
      long kept = outbox.put(id, newest.id(), reply, who, now, now.plus(settings.hold()));
      verdicts.of(newest, draft).forEach(it -> fates.note(kept, it, now));
      cases.move(its, taken.approved(kept));
      diary.note(id, who, "approved", "odpowiedź zatwierdzona do wysłania");
    }
  }

  /** Whom the case's reply goes to. */
  Address recipient(long id) {
    return cases.one(id).map(Case::asker).orElse(Address.NONE);
  }

  /** Takes an approved reply back into the hands of who approved it. */
  @Transactional
  public void callBack(long id, String who) {
    Case its = cases.one(id).orElseThrow(() -> new Refused(id, "Nie ma takiego listu."));
    if (!(its.handling() instanceof Handling.Approved approved)) {
      throw new Refused(id, "Nie da się cofnąć: odpowiedź już wyszła albo nie była zatwierdzona.");
    }
    if (!approved.by().equals(who)) {
      throw new Refused(id, "Cofnąć może tylko osoba, która zatwierdziła odpowiedź.");
    }
    // the outbox first: the postman locks in the same order
    if (!outbox.recall(approved.reply())) {
      throw new Refused(id, "Nie da się cofnąć: odpowiedź już wyszła.");
    }
    fates.forget(approved.reply());
    cases.move(its, approved.calledBack(clock.instant().plus(settings.lease())));
    diary.note(id, who, "called-back", "wysłanie cofnięte");
  }
}
