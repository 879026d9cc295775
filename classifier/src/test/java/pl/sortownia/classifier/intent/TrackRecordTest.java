package pl.sortownia.classifier.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sortownia.classifier.intent.TrackRecord.Row;

class TrackRecordTest {
  /** A hundred sure texts of which one is wrong, a hundred doubtful ones of which thirty are. */
  private final TrackRecord record =
      new TrackRecord(
          List.of(
              new Row("", 0.9, 50, 45),
              new Row("renta", 0.95, 100, 99),
              new Row("renta", 0.6, 100, 70)));

  @Test
  void the_more_precise_the_wish_the_fewer_texts_pass() {
    Thresholds careful = record.thresholds(0.95, Map.of());
    Thresholds bold = record.thresholds(0.8, Map.of());
    assertThat(careful.pass("renta", 0.9)).isFalse();
    assertThat(careful.pass("renta", 0.95)).isTrue();
    assertThat(bold.pass("renta", 0.6)).isTrue();
  }

  @Test
  void a_wish_of_its_own_moves_one_intent_only() {
    Thresholds thresholds = record.thresholds(0.95, Map.of("renta", 0.8));
    assertThat(thresholds.intents()).containsEntry("renta", 0.6);
    assertThat(thresholds.otherwise()).isEqualTo(0.95);
  }

  @Test
  void a_wish_that_nothing_keeps_lets_next_to_nothing_pass() {
    assertThat(record.thresholds(0.999, Map.of()).intents()).containsEntry("renta", 0.99);
  }

  @Test
  void what_was_said_of_single_texts_adds_up_and_survives_the_file(@TempDir Path folder) {
    TrackRecord sum =
        TrackRecord.of(
            Stream.of(
                TrackRecord.row("renta", 0.957, true),
                TrackRecord.row("renta", 0.951, false),
                TrackRecord.row("", 1.0, true)));
    assertThat(sum.rows()).containsExactly(new Row("", 1, 1, 1), new Row("renta", 0.95, 2, 1));
    sum.write(folder.resolve("track-record.tsv"));
    assertThat(TrackRecord.read(folder.resolve("track-record.tsv"))).isEqualTo(sum);
    assertThat(TrackRecord.read(folder.resolve("none.tsv")).rows()).isEmpty();
  }

  @Test
  void a_damaged_line_is_named(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("track-record.tsv");
    Files.writeString(file, "intent\tp\ttexts\tright\nrenta\t0.9\n");
    assertThatThrownBy(() -> TrackRecord.read(file)).hasMessageContaining("track-record.tsv:2");
  }
}
