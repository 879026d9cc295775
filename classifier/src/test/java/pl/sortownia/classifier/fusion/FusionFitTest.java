package pl.sortownia.classifier.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FusionFitTest {

  private static final List<String> LABELS = List.of("benefit", "deduction", "other");

  private static Evidence evidence(double... margins) {
    return new Evidence(LABELS, margins, Map.of(), Set.of(), 1);
  }

  /** Letters that name a benefit and a deduction ask of the deduction, however loud the benefit. */
  private static List<FusionFit.Case> lessons() {
    var lessons = new ArrayList<FusionFit.Case>();
    for (int i = 0; i < 300; i++) {
      double loud = 2 + i % 5 * 0.3;
      lessons.add(new FusionFit.Case(evidence(loud, 0.5, -3), Set.of("deduction"), 1));
      lessons.add(new FusionFit.Case(evidence(loud, -3, -3), Set.of("benefit"), 1));
      lessons.add(new FusionFit.Case(evidence(-3, -3, loud), Set.of("other"), 1));
    }
    return lessons;
  }

  @Test
  void a_label_hears_what_the_margins_of_the_others_say() {
    var fusion = FusionFit.of(lessons());
    double[] both = fusion.probabilities(evidence(2.5, 0.5, -3));
    double[] one = fusion.probabilities(evidence(2.5, -3, -3));
    assertThat(both[1]).isGreaterThan(both[0]);
    assertThat(one[0]).isGreaterThan(0.8);
    assertThat(both[0] + both[1] + both[2]).isBetween(0.999, 1.001);
  }

  @Test
  void what_is_written_reads_back_the_same_and_is_the_same_each_time() {
    var written = FusionFit.of(lessons()).toString();
    assertThat(FusionFit.of(lessons()).toString()).isEqualTo(written);
    assertThat(Fusion.parse(written).toString()).isEqualTo(written);
  }

  @Test
  void without_lessons_margins_alone_speak() {
    double[] p = Fusion.parse(FusionFit.of(List.of()).toString()).probabilities(evidence(2, 0, 0));
    assertThat(p[0]).isGreaterThan(p[1]);
    assertThat(p[1]).isEqualTo(p[2]);
  }
}
