package pl.sortownia.drill.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.classifier.training.Lesson;
import pl.sortownia.classifier.training.Lessons;
import pl.sortownia.knowledge.drafting.ReplyWriting;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Arrivals.Incoming;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Efforts;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Outbox;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Suggestion;

/** Letters of lessons that go the real way, and are answered as people would. */
final class Prototypes {
  private static final List<String> STAFF = List.of("anna", "marek", "ewa", "kinga");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private final ApplicationContext office;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Random random;

  Prototypes(ApplicationContext office, long seed) {
    this.office = office;
    this.jdbc = office.getBean(JdbcClient.class);
    this.clock = office.getBean(Clock.class);
    this.random = new Random(seed);
  }

  /** Sends so many letters in, waits until they are prepared, and finishes most of them. */
  List<Long> arrive(Path lessons, int letters) {
    List<Lesson> all =
        Lessons.jsonl(lessons).all().stream()
            .filter(it -> it.form().equals("letter") && !it.intent().isEmpty())
            .toList();
    for (int n = 0; n < letters; n++) {
      take(n, all.get(random.nextInt(all.size())));
    }
    awaitPrepared();
    List<Long> ids = jdbc.sql("select id from letter_case order by id").query(Long.class).list();
    ids.stream().filter(it -> random.nextInt(10) > 0).forEach(this::finish);
    return ids;
  }

  private void take(int n, Lesson lesson) {
    String mail =
        """
        From: %s <obywatel%d@poczta.example>
        To: cot@sortownia.example
        Subject: %s
        Message-ID: <load-%d@poczta.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        %s
        """
            .formatted(name(n), n, subject(lesson), n, lesson.text());
    office
        .getBean(Arrivals.class)
        .take(
            new Incoming(
                Door.MAILBOX,
                Identity.NONE,
                "load;" + n,
                "load-" + n,
                mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  private static String subject(Lesson lesson) {
    var encoder = java.util.Base64.getEncoder();
    String words = lesson.subject().isBlank() ? "pytanie" : lesson.subject();
    String cut = words.substring(0, Math.min(30, words.length()));
    return "=?UTF-8?B?" + encoder.encodeToString(cut.getBytes(StandardCharsets.UTF_8)) + "?=";
  }

  static String name(long n) {
    String[] first = {"Maria", "Jan", "Zofia", "Piotr", "Halina", "Adam", "Ewa", "Marek"};
    String[] last = {"Wrona", "Zima", "Gaj", "Lis", "Klon", "Sroka", "Mazur", "Bosak", "Duda"};
    return first[(int) (n % first.length)] + " " + last[(int) (n / 8 % last.length)];
  }

  private void awaitPrepared() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (jdbc.sql("select count(*) from arrival where stage <> 'done' and stuck is null")
            .query(Long.class)
            .single()
        > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the letters are not prepared within " + PATIENCE);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private void finish(long id) {
    var cases = office.getBean(Cases.class);
    Case its = cases.one(id).orElseThrow();
    if (its.handling() instanceof Handling.Waiting waiting && its.asker().address().contains("@")) {
      String who = STAFF.get(random.nextInt(STAFF.size()));
      cases.move(its, waiting.takenBy(who, clock.instant()));
      Case taken = cases.one(id).orElseThrow();
      if (random.nextInt(15) == 0) {
        cases.move(taken, new Handling.Closed("pytanie zadane ponownie", who));
        spent(id, Efforts.Outcome.CLOSING);
      } else {
        answer(taken, who);
      }
    }
  }

  private void answer(Case its, String who) {
    var outbox = office.getBean(Outbox.class);
    var cases = office.getBean(Cases.class);
    Letters.Kept letter = office.getBean(Letters.class).one(its.id());
    Draft draft = letter.prepared().map(Prepared::draft).orElse(Draft.EMPTY);
    var reply = office.getBean(ReplyWriting.class).reply(its, letter, 1, draft);
    Instant now = clock.instant();
    long id = outbox.put(its.id(), letter.id(), reply, who, now, now);
    outbox.sent(id, now);
    cases.move(its, new Handling.Approved(id, who));
    cases.move(cases.one(its.id()).orElseThrow(), new Handling.Answered(id, who, now));
    fate(id, letter, now);
    spent(its.id(), Efforts.Outcome.REPLY);
  }

  private void fate(long reply, Letters.Kept letter, Instant now) {
    List<List<Suggestion>> all = letter.prepared().map(Prepared::suggestions).orElse(List.of());
    String intent =
        letter.understanding().map(Understanding::intents).stream()
            .flatMap(List::stream)
            .map(Ranked::id)
            .findFirst()
            .orElse("");
    if (!all.isEmpty() && !all.getFirst().isEmpty()) {
      double p = all.getFirst().getFirst().p();
      var fate = new Fates.Fate(1, "", intent, p, what(random, p));
      office.getBean(Fates.class).note(reply, fate, now);
    }
  }

  /** What people would do with a suggestion that is right as often as it says. */
  static Fates.What what(Random random, double p) {
    if (random.nextDouble() > p) {
      return Fates.What.REPLACED;
    }
    return random.nextInt(4) == 0 ? Fates.What.EDITED : Fates.What.ACCEPTED;
  }

  private void spent(long id, Efforts.Outcome outcome) {
    int seconds = (int) (15 * Math.exp(random.nextGaussian() * 0.8 + 0.8));
    int keys = 2 + (int) (4 * Math.exp(random.nextGaussian() + 0.3));
    office.getBean(Efforts.class).note(id, outcome, seconds, keys);
  }
}
