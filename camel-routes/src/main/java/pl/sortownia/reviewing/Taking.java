package pl.sortownia.reviewing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Queue;
import pl.sortownia.letter.QueueList;
import pl.sortownia.letter.QueueWish;
import pl.sortownia.letter.StaleCase;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Teams;

/** Who works on what: a letter is with one consultant, for as long as they show signs of life. */
@Component
class Taking {
  private final Cases cases;
  private final Queue queue;
  private final Diary diary;
  private final Accounts accounts;
  private final Teams teams;
  private final ReviewingSettings settings;
  private final Clock clock;

  Taking(
      Cases cases,
      Queue queue,
      Diary diary,
      Accounts accounts,
      Teams teams,
      ReviewingSettings settings,
      Clock clock) {
    this.cases = cases;
    this.queue = queue;
    this.diary = diary;
    this.accounts = accounts;
    this.teams = teams;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The case in this person's hands, locked for the running transaction. A free one is taken.
   *
   * @param version that the person's page showed
   * @throws StaleCase when it changed since
   * @throws Refused when a colleague has it, or when it is not to be worked on
   */
  @Transactional
  public Case inHands(long id, long version, String who) {
    Case its = cases.locked(id).orElseThrow(() -> new Refused(id, "Nie ma takiego listu."));
    if (its.version() != version) {
      throw new StaleCase(id);
    }
    return switch (its.handling()) {
      case Handling.Taken mine when mine.by().equals(who) -> renewed(its, who);
      case Handling.Taken ended when ended.isOpenTo(who, clock.instant()) -> taken(its, who);
      case Handling.Taken theirs ->
          throw new Refused(id, "List ma teraz " + name(theirs.by()) + ".");
      case Handling.Waiting waiting -> taken(its, who);
      case Handling.Stuck stuck -> taken(its, who);
      default -> throw new Refused(id, "Ten list ma już odpowiedź albo jest zamknięty.");
    };
  }

  private Case renewed(Case its, String who) {
    cases.renew(its.id(), who, until());
    return its;
  }

  private Case taken(Case its, String who) {
    cases.move(its, new Handling.Taken(who, until()));
    diary.note(its.id(), who, "taken", "list wzięty do pracy");
    return cases.one(its.id()).orElseThrow();
  }

  /** A sign of life. */
  boolean renew(long id, String who) {
    return cases.renew(id, who, until());
  }

  /** The page was closed: the letter goes back soon, unless the person does. */
  void leave(long id, String who) {
    cases.shorten(id, who, clock.instant().plus(settings.grace()), until());
  }

  @Transactional
  public void putBack(long id, long version, String who) {
    Case its = inHands(id, version, who);
    if (its.handling() instanceof Handling.Taken taken) {
      cases.move(its, taken.putBack());
      diary.note(id, who, "put-back", "list odłożony do kolejki");
    }
  }

  /** The most urgent letter that fits the person's topics, taken; empty when none waits. */
  @Transactional
  public Optional<Case> next(String who) {
    List<String> topics = topics(who);
    var wish = new QueueWish(QueueList.WAITING, who, topics, "", "", "", "", false, "", "");
    Optional<Case> next = queue.next(wish);
    next.ifPresent(it -> taken(it, who));
    return next;
  }

  /** Topics of the person and of their groups; none means all. */
  private List<String> topics(String who) {
    List<String> own = accounts.one(who).map(Account::topics).orElse(List.of());
    Stream<String> groups = teams.of(who).stream().flatMap(it -> it.topics().stream());
    return Stream.concat(own.stream(), groups).distinct().toList();
  }

  /** Nobody's letter stays with a colleague who went home. */
  @Scheduled(fixedDelayString = "${sortownia.reviewing.look-every:30s}")
  public void putBackEnded() {
    for (Case its : queue.ended()) {
      try {
        putBackEnded(its);
      } catch (StaleCase renewedMeanwhile) {
        continue;
      }
    }
  }

  private void putBackEnded(Case its) {
    if (its.handling() instanceof Handling.Taken taken) {
      cases.move(its, taken.putBack());
      String words = "czas minął, list wrócił do kolejki (" + name(taken.by()) + ")";
      diary.note(its.id(), Happening.MACHINE, "put-back", words);
    }
  }

  private Instant until() {
    return clock.instant().plus(settings.lease());
  }

  private String name(String login) {
    return accounts.one(login).map(Account::name).orElse(login);
  }
}
