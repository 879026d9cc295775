package pl.sortownia.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import pl.sortownia.demo.TownPostOffice;

/**
 * Kills the office with SIGKILL at random moments while letters come in, are worked on and are
 * answered; lets it finish; and counts.
 *
 * <p>The mail server and the consultant live in this process and survive. Counted is what outsiders
 * see: letters in the store, approved replies, and mails in the citizens' mailboxes by Message-ID.
 */
public final class KillDrill {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private final Plan plan;
  private final Consumer<String> says;

  /**
   * @param letters how many wait in the mailbox
   * @param kills how often the office is killed
   * @param seed of the random moments
   * @param atLeast shortest life of an office, from its start
   * @param atMost longest
   * @param home where models/, knowledge/, templates/ lie
   */
  public record Plan(
      int letters, int kills, long seed, Duration atLeast, Duration atMost, Path home) {}

  public KillDrill(Plan plan, Consumer<String> says) {
    this.plan = plan;
    this.says = says;
  }

  public Count run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sortownia-drill");
    var post = new TownPostOffice(0, 0);
    post.open((to, mail) -> {});
    try {
      DrillLetters.fill(post, plan.letters());
      var office = new OfficeProcess(plan.home(), folder, post);
      hurt(office);
      finish(office);
      return Count.of(office.database(), post, plan.letters());
    } finally {
      post.stop();
    }
  }

  private void hurt(OfficeProcess office) throws IOException, InterruptedException {
    var random = new Random(plan.seed());
    for (int kill = 1; kill <= plan.kills(); kill++) {
      office.start();
      long life = random.nextLong(plan.atLeast().toMillis(), plan.atMost().toMillis());
      workUntil(office, System.nanoTime() + Duration.ofMillis(life).toNanos());
      office.kill();
      says.accept("killed %d of %d after %d ms".formatted(kill, plan.kills(), life));
    }
  }

  /** A consultant answers as fast as the console allows, until the moment of the kill. */
  private static void workUntil(OfficeProcess office, long end) throws InterruptedException {
    var consultant = new HastyConsultant(office.url());
    while (System.nanoTime() < end && office.isAlive()) {
      if (!consultant.answersOne()) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
  }

  private void finish(OfficeProcess office) throws IOException, InterruptedException {
    office.start();
    office.awaitOpen(PATIENCE);
    var consultant = new HastyConsultant(office.url());
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && !(office.isThrough(plan.letters()) && consultant.isDone())) {
      consultant.answersOne();
    }
    office.awaitOutbox(PATIENCE);
    office.stop();
    says.accept("finished");
  }

  /** What must hold after a drill; empty when it does. */
  public static List<String> complaints(Count count) {
    return count.complaints();
  }
}
