package pl.sortownia.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Corrections.Correction;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Fates.Fate;
import pl.sortownia.letter.Fates.What;
import pl.sortownia.letter.Leases;
import pl.sortownia.letter.Letters;

/** Finished letters to candidates for lessons. */
@Component
public class LearningStage {
  private static final Logger LOG = LoggerFactory.getLogger(LearningStage.class);
  private static final int AT_ONCE = 100;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private final Candidates candidates;
  private final Letters letters;
  private final Corrections corrections;
  private final Fates fates;
  private final Leases leases;
  private final TransactionTemplate transaction;
  private final LearningSettings settings;
  private final Stripping stripping = new Stripping();

  public LearningStage(
      Candidates candidates,
      Letters letters,
      Corrections corrections,
      Fates fates,
      Leases leases,
      TransactionTemplate transaction,
      LearningSettings settings) {
    this.candidates = candidates;
    this.letters = letters;
    this.corrections = corrections;
    this.fates = fates;
    this.leases = leases;
    this.transaction = transaction;
    this.settings = settings;
  }

  /** A round over what was finished since the last one; one node at a time. */
  @Scheduled(
      initialDelayString = "${sortownia.learning.every:1m}",
      fixedDelayString = "${sortownia.learning.every:1m}")
  public void round() {
    if (leases.hold("learning", LEASE)) {
      candidates.unread(AT_ONCE).forEach(this::read);
    }
  }

  private void read(long caseId) {
    try {
      transaction.executeWithoutResult(status -> {
        letters.ofCase(caseId).forEach(it -> of(it, caseId).forEach(candidates::propose));
        candidates.read(caseId);
      });
    } catch (RuntimeException e) {
      // it teaches nothing, and must not keep the others from teaching
      LOG.warn("Case {} makes no lesson", caseId, e);
      candidates.read(caseId);
    }
  }

  private List<Candidate> of(Letters.Kept letter, long caseId) {
    Understanding understood = letter.understanding().orElse(null);
    if (understood == null || !letter.letter().kind().isFromAPerson()) {
      return List.of();
    }
    Map<Integer, Correction> said = corrections.of(letter.id());
    Map<Integer, Fate> became = fates.of(caseId, letter.id());
    var all = new ArrayList<Candidate>();
    for (int n = 1; n <= Math.max(1, understood.questions().size()); n++) {
      told(understood, n, said.get(n), became.get(n))
          .map(it -> lesson(letter, understood, it))
          .ifPresent(all::add);
    }
    return all;
  }

  /** What a person said of a question, without its words yet. */
  private record Told(int question, String intent, String was, double p, String why) {}

  private Optional<Told> told(
      Understanding understood,
      int n,
      @org.jspecify.annotations.Nullable Correction said,
      @org.jspecify.annotations.Nullable Fate became) {
    if (said != null && !said.intent().equals(said.wasIntent())) {
      return Optional.of(new Told(n, said.intent(), said.wasIntent(), said.wasP(), "corrected"));
    }
    boolean kept =
        said != null
            || became != null && (became.what() == What.ACCEPTED || became.what() == What.EDITED);
    return first(understood, n)
        .filter(it -> kept && it.p() < settings.doubtBelow())
        .map(it -> new Told(n, it.id(), it.id(), it.p(), "confirmed"));
  }

  private static Optional<Ranked> first(Understanding understood, int n) {
    return understood.questions().size() < n
        ? understood.intents().stream().findFirst()
        : understood.questions().get(n - 1).intent();
  }

  private Candidate lesson(Letters.Kept letter, Understanding understood, Told told) {
    Address sender = letter.letter().head().from();
    List<Question> questions = understood.questions();
    // of several questions each teaches by its own words; a single one by the whole letter
    boolean several = questions.size() > 1;
    String text = several ? questions.get(told.question() - 1).text() : letter.letter().text();
    String subject = several ? "" : letter.letter().head().subject();
    return new Candidate(
        letter.id(),
        told.question(),
        told.intent(),
        told.was(),
        told.p(),
        told.why(),
        understood.language(),
        stripping.strip(subject, sender).strip(),
        stripping.strip(text, sender).strip());
  }
}
