package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Fold;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Masking;
import pl.sortownia.letter.Outbox;

/** Makes of a case what a page shows of its letters and replies, oldest first. */
@Component
class Sheets {
  private static final int SIMILAR = 3;
  private static final int LOOKED_AT = 40;
  private final Cases cases;
  private final Outbox outbox;
  private final Cover cover;
  private final Names names;

  Sheets(Cases cases, Outbox outbox, Cover cover, Names names) {
    this.cases = cases;
    this.outbox = outbox;
    this.cover = cover;
    this.names = names;
  }

  List<Sheet> of(Case its, List<Letters.Kept> letters) {
    var sheets = new ArrayList<Sheet>();
    letters.forEach(it -> sheets.add(letter(its, it)));
    outbox.ofCase(its.id()).stream()
        .filter(it -> !it.state().equals("recalled"))
        .forEach(it -> sheets.add(reply(its, it)));
    sheets.sort(Comparator.comparing(Sheet::at));
    return sheets;
  }

  /** Replies to other letters that ask the same, covered: somebody has found the words before. */
  List<Similar> similar(Case its) {
    if (its.summary().intent().isEmpty()) {
      return List.of();
    }
    var likeness = new Likeness(its.summary().excerpt());
    return cases.answered(its.summary().intent(), LOOKED_AT).stream()
        .filter(it -> it.id() != its.id())
        .sorted(Comparator.comparingDouble((Case it) -> -likeness.to(it.summary().excerpt())))
        .limit(SIMILAR)
        .map(it -> new Similar(it, cover.over(outbox.ofCase(it.id()).getLast().reply().plain())))
        .toList();
  }

  /** An answered case with the reply that was sent. */
  record Similar(Case its, String reply) {}

  Sheet letter(Case its, Letters.Kept kept) {
    var letter = kept.letter();
    String text = text(its, kept);
    List<Question> questions = kept.understanding().map(Understanding::questions).orElse(List.of());
    return new Sheet(
        kept.id(),
        who(its, kept),
        kept.arrivedAt(),
        Stretch.of(text, questions, because(kept)),
        letter.folds().stream().map(it -> folded(its, letter.fullText(), it)).toList(),
        letter.attachments(),
        letter.links(),
        "");
  }

  private String who(Case its, Letters.Kept kept) {
    var from = kept.letter().head().from();
    return cover.isLifted(its.id())
        ? from.name() + " ‹" + from.address() + "›"
        : names.asker(from) + " ‹" + names.address(from.address()) + "›";
  }

  String text(Case its, Letters.Kept kept) {
    String text = kept.letter().text();
    if (cover.isLifted(its.id())) {
      return text;
    }
    return kept.understanding()
        .map(it -> Masking.mask(text, it.personalData()))
        .orElseGet(() -> cover.over(text));
  }

  private static List<String> because(Letters.Kept kept) {
    return kept.understanding().stream()
        .flatMap(it -> it.questions().stream())
        .flatMap(it -> it.intent().stream())
        .map(Ranked::because)
        .flatMap(List::stream)
        .toList();
  }

  private Sheet.Folded folded(Case its, String fullText, Fold fold) {
    int to = Math.min(fold.to(), fullText.length());
    String text = fullText.substring(Math.min(fold.from(), to), to).strip();
    return new Sheet.Folded(
        fold.kind(), text.lines().count(), fold.reason(), cover.over(its.id(), text));
  }

  private Sheet reply(Case its, Outbox.Kept kept) {
    String text = cover.over(its.id(), kept.reply().plain());
    return new Sheet(
        0,
        names.person(kept.approvedBy()),
        kept.approvedAt(),
        Stretch.of(text, List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        kept.state());
  }
}
