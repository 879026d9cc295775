package pl.sortownia.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Strangers who try to get into somebody's case: none may, by whatever they copy or guess. */
@ParameterizedClass
@EnumSource(Store.Database.class)
class ThreadAttacksTest {
  private static final String VICTIM = "maria@example.pl";
  private static final String THIEF = "obcy@evil.example";
  private final Store store;
  private int count;

  ThreadAttacksTest(Store.Database database) {
    store = new Store(database);
  }

  private Case admitted(ALetter letter) {
    count++;
    byte[] raw = ("letter " + count).getBytes(StandardCharsets.UTF_8);
    var in = new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "p" + count, "t" + count, raw);
    long id = store.arrivals.take(in).id();
    store.letters.read(id, letter.hasId("<" + count + "@example.pl>").read());
    store.letters.understood(id, ALetter.understood("em-waloryzacja", 0.9));
    store.transaction.executeWithoutResult(status -> store.admission.admit(id));
    return store.cases.one(store.letters.one(id).caseId().orElseThrow()).orElseThrow();
  }

  private static ALetter stranger() {
    return ALetter.that().isFrom(THIEF);
  }

  @Test
  void no_forged_reference_and_no_copied_token_joins_a_case() {
    Case hers = admitted(ALetter.that().isFrom(VICTIM));
    String herLetter = "<1@example.pl>";
    String ourReply = "<srt." + hers.token() + ".1@sortownia.example>";
    List<ALetter> attacks =
        List.of(
            stranger().answers(herLetter),
            stranger().answers(ourReply),
            stranger().carries(hers.token()),
            stranger().carries(hers.token().toUpperCase(java.util.Locale.ROOT)),
            stranger().answers(ourReply).carries(hers.token()).wantsAnswersAt(VICTIM),
            stranger().answers(herLetter).wantsAnswersAt(VICTIM),
            stranger().isAbout("Re: pytanie [" + hers.number() + "]"),
            stranger().isAbout("Re: " + hers.number()).says("sprawa " + hers.number()),
            stranger().says("[#" + hers.token() + "]").carries(hers.token()));
    attacks.forEach(attack -> assertThat(admitted(attack).id()).isNotEqualTo(hers.id()));
    assertThat(store.letters.ofCase(hers.id())).hasSize(1);
  }

  @Test
  void a_sender_whom_our_server_found_forged_is_linked_and_not_joined() {
    Case hers = admitted(ALetter.that().isFrom(VICTIM));
    Case other =
        admitted(
            ALetter.that()
                .isFrom(VICTIM)
                .carries(hers.token())
                .isJudgedBySomeServer("spf=fail dkim=none dmarc=fail"));
    assertThat(other.id()).isNotEqualTo(hers.id());
    assertThat(other.linkedTo()).contains(hers.id());
  }

  @Test
  void a_person_with_two_addresses_whom_the_case_knows_still_joins() {
    Case his =
        admitted(ALetter.that().isFrom("jan@praca.example").wantsAnswersAt("jan@dom.example"));
    Case again =
        admitted(
            ALetter.that()
                .isFrom("jan@praca.example")
                .wantsAnswersAt("jan@dom.example")
                .carries(his.token()));
    assertThat(again.id()).isEqualTo(his.id());
    assertThat(admitted(ALetter.that().isFrom("jan@dom.example").carries(his.token())).id())
        .isEqualTo(his.id());
  }

  @Test
  void a_thousand_nearly_right_tokens_open_nobodys_case() {
    Case hers = admitted(ALetter.that().isFrom(VICTIM));
    var random = new Random(1);
    var found = new ArrayList<String>();
    for (int i = 0; i < 1_000; i++) {
      var guess = new StringBuilder(hers.token());
      guess.setCharAt(random.nextInt(guess.length()), "abcdefghijklmnop234567".charAt(i % 22));
      String token = guess.toString();
      if (!token.equals(hers.token()) && store.cases.withToken(token).isPresent()) {
        found.add(token);
      }
    }
    assertThat(found).isEmpty();
    assertThat(hers.token()).hasSizeGreaterThanOrEqualTo(26);
  }
}
