package pl.sortownia.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Store;
import pl.sortownia.reading.LetterReader;
import pl.sortownia.reading.ReadingSettings;

/** Whatever writes to us, and however often: the office does not talk to machines for long. */
@ParameterizedClass
@EnumSource(Store.Database.class)
class ReceiptsTest {
  private static final String US = "cot@zus.example";
  private static final String MARIA = "maria@poczta.example";
  private final Store.Database database;

  ReceiptsTest(Store.Database database) {
    this.database = database;
  }

  private AnOffice office(ReceiptSettings settings) {
    return new AnOffice(database, US, settings);
  }

  @Test
  void nothing_is_sent_unless_it_is_asked_for() {
    var office = office(new ReceiptSettings(false, 1, 200, Duration.ofHours(2)));
    office.takes(MARIA, US, "Kiedy waloryzacja?");
    assertThat(office.sent).isEmpty();
  }

  @Test
  void a_receipt_names_the_case_and_says_that_a_machine_wrote_it() {
    var office = office(AnOffice.on());
    office.takes(MARIA, US, "Kiedy waloryzacja?");
    assertThat(office.sent).hasSize(1);
    String raw = new String(office.sent.getFirst(), StandardCharsets.UTF_8);
    assertThat(raw)
        .contains("Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All")
        .contains("<" + MARIA + ">", "X-Sortownia-Id: <srt.");
    var letter = new LetterReader(ReadingSettings.defaults()).readMail(office.sent.getFirst());
    assertThat(letter.fullText()).contains("2026/11/", "25 listopada 2026").doesNotContain("{{");
    assertThat(letter.kind()).isEqualTo(Kind.OWN);
  }

  @Test
  void one_sender_gets_one_a_day_however_many_letters_come() {
    var office = office(AnOffice.on());
    for (int i = 0; i < 30; i++) {
      office.takes(MARIA, US, "Kiedy waloryzacja?");
    }
    assertThat(office.sent).hasSize(1);
    office.store.clock.at("2026-11-21T09:00:01Z");
    office.takes(MARIA, US, "A kiedy trzynastka?");
    assertThat(office.sent).hasSize(2);
  }

  @Test
  void robots_lists_and_those_who_wrote_to_somebody_else_get_none() {
    var office = office(AnOffice.on());
    office.takes("no-reply@sklep.example", US, "Dziękujemy za zakupy");
    office.takes("mailer-daemon@poczta.example", US, "Undeliverable");
    office.takes(MARIA, "lista@zarzad.example", "do wszystkich");
    office.takes("inny@zus.example", US, "od nas samych");
    assertThat(office.sent).isEmpty();
  }

  @Test
  void the_fuse_of_the_office_holds_back_what_is_too_much() {
    var office = office(new ReceiptSettings(true, 1, 5, Duration.ofHours(2)));
    for (int i = 0; i < 12; i++) {
      office.takes("osoba" + i + "@poczta.example", US, "Kiedy waloryzacja?");
    }
    assertThat(office.sent).hasSize(5);
    office.store.clock.at("2026-11-20T10:00:01Z");
    office.takes("nowa@poczta.example", US, "Kiedy waloryzacja?");
    assertThat(office.sent).hasSize(6);
  }

  @Test
  void two_offices_that_write_to_each_other_stop_by_themselves() {
    var one = office(AnOffice.on());
    var other = new AnOffice(database, "cot@krus.example", AnOffice.on());
    one.takes("cot@krus.example", US, "Przekazujemy list według właściwości.");
    for (int post = 0; post < 20; post++) {
      int seenByOther = other.sent.size();
      one.sent.stream().skip(post).limit(1).forEach(other::takes);
      other.sent.stream().skip(seenByOther).forEach(one::takes);
    }
    assertThat(one.sent).hasSize(1);
    assertThat(other.sent).isEmpty();
  }

  @Test
  void a_robot_that_hides_what_it_is_gets_one_receipt_and_no_more() {
    var office = office(AnOffice.on());
    office.takes("biuro@firma.example", US, "Otrzymaliśmy Państwa wiadomość.");
    for (int answered = 0; answered < office.sent.size() && answered < 50; answered++) {
      office.takes("biuro@firma.example", US, "Otrzymaliśmy Państwa wiadomość.");
    }
    assertThat(office.sent).hasSize(1);
  }
}
