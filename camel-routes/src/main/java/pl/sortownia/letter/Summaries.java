package pl.sortownia.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.sortownia.classifier.Flag;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;

/** What lists show of a letter: a person's word first, then the machine's. */
public final class Summaries {
  private static final int EXCERPT = 160;

  private Summaries() {}

  public static Case.Summary of(Letters.Kept kept) {
    return kept.understanding().map(it -> of(kept, it)).orElse(Case.Summary.NONE);
  }

  private static Case.Summary of(Letters.Kept kept, Understanding it) {
    Optional<Ranked> intent = it.intents().stream().findFirst();
    String topic = it.topics().stream().findFirst().map(Ranked::id).orElse("");
    boolean corrected = !kept.intentSet().isEmpty();
    return new Case.Summary(
        it.language(),
        kept.topicSet().isEmpty() ? topic : kept.topicSet(),
        corrected ? kept.intentSet() : intent.map(Ranked::id).orElse(""),
        corrected ? 1 : intent.map(Ranked::p).orElse(0.0),
        it.decision().id(),
        flags(it, kept.letter()),
        excerpt(Masking.mask(kept.letter().text(), it.personalData())));
  }

  private static List<String> flags(Understanding it, Letter letter) {
    Stream<String> flaws = letter.hasDamage() ? Stream.of("flaws") : Stream.empty();
    return Stream.concat(it.flags().stream().map(Flag::id), flaws).distinct().toList();
  }

  private static String excerpt(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.substring(0, Math.min(EXCERPT, line.length()));
  }
}
