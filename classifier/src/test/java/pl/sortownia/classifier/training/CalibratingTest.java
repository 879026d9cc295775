package pl.sortownia.classifier.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalibratingTest {

  private static final int TEXTS = 20_000;
  private final double[] said = new double[TEXTS];
  private final boolean[] right = new boolean[TEXTS];

  /** A judge that is too sure of itself: its log-odds are twice what they should be. */
  @BeforeEach
  void tooSure() {
    var random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      double truth = 0.02 + 0.96 * random.nextDouble();
      double odds = truth / (1 - truth);
      said[i] = odds * odds / (1 + odds * odds);
      right[i] = random.nextDouble() < truth;
    }
  }

  @Test
  void each_way_finds_the_truth_behind_what_was_said() {
    for (var calibration :
        java.util.List.of(
            Calibrating.platt(said, right),
            Calibrating.temperature(said, right),
            Calibrating.isotonic(said, right))) {
      assertThat(calibration.applyAsDouble(0.9)).isCloseTo(0.75, within(0.04));
      assertThat(calibration.applyAsDouble(0.5)).isCloseTo(0.5, within(0.04));
      assertThat(calibration.applyAsDouble(0.1)).isCloseTo(0.25, within(0.04));
    }
  }

  @Test
  void isotonic_never_falls() {
    var calibration = Calibrating.isotonic(said, right);
    double before = 0;
    for (double p = 0; p <= 1; p += 0.001) {
      assertThat(calibration.applyAsDouble(p)).isGreaterThanOrEqualTo(before);
      before = calibration.applyAsDouble(p);
    }
  }
}
