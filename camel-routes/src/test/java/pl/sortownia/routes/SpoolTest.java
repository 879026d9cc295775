package pl.sortownia.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.sortownia.letter.Raw;

class SpoolTest {
  private final byte[] kilobyte = new byte[1024];

  @Test
  void a_usual_mail_stays_in_memory() throws IOException {
    var spool = filled(100, 64_000_000);
    assertThat(spool.raw()).isInstanceOf(Raw.InMemory.class);
    assertThat(spool.raw().length()).isEqualTo(102_400);
    spool.delete();
  }

  @Test
  void a_giant_goes_into_a_file_which_is_gone_afterwards() throws IOException {
    var spool = filled(3_000, 64_000_000);
    var raw = (Raw.OnDisk) spool.raw();
    assertThat(raw.file()).hasSize(3_072_000);
    assertThat(raw.length()).isEqualTo(3_072_000);
    spool.delete();
    assertThat(raw.file()).doesNotExist();
  }

  @Test
  void what_lies_above_the_cap_goes_by() throws IOException {
    var spool = filled(3_000, 2_000_001);
    assertThat(spool.raw().length()).isEqualTo(2_000_001);
    try (var in = spool.raw().open()) {
      assertThat(in.readAllBytes()).hasSize(2_000_001);
    }
    spool.delete();
  }

  @Test
  void what_a_killed_office_left_is_swept_the_next_day() throws IOException {
    var raw = (Raw.OnDisk) filled(1_100, 64_000_000).raw();
    Instant written = Files.getLastModifiedTime(raw.file()).toInstant();
    Spool.sweep(written.minusSeconds(1));
    assertThat(raw.file()).exists();
    Spool.sweep(written.plusSeconds(1));
    assertThat(raw.file()).doesNotExist();
  }

  private Spool filled(int kilobytes, long cap) throws IOException {
    try (var spool = new Spool(cap)) {
      for (int i = 0; i < kilobytes; i++) {
        spool.write(kilobyte);
      }
      return spool;
    }
  }
}
