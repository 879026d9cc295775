package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter goes the whole way by mail, from the mailbox to the reply in the right thread. */
@ParameterizedClass
@EnumSource(Town.Database.class)
class LetterAnsweredTest {
  private static final String QUESTION =
      "Dzień dobry,\nile wynosi zasiłek pogrzebowy i w jakim terminie trzeba złożyć wniosek Z-12?\n";
  private final Town town;

  LetterAnsweredTest(Town.Database database) {
    town = Town.with(database);
  }

  /** Takes the letter, chooses the first suggestion if the draft has no answer yet, and sends. */
  static Consultant answers(Town town, Citizen citizen) {
    Consultant anna = Consultant.logsIn(town, "anna").findsTheLetterOf(citizen);
    if (anna.page().selectFirst("li.chosen") == null) {
      anna.presses("button.pick[data-key=1]");
    }
    return anna.presses("button[formaction$=/reply], button[formaction*=/reply?]");
  }

  @Test
  void the_reply_comes_into_the_thread_and_says_what_the_article_says() throws Exception {
    Citizen citizen = Citizen.of(town);
    String id = citizen.writes("zasiłek pogrzebowy", QUESTION);
    answers(town, citizen);
    MimeMessage reply = citizen.receivesOneReply();
    assertThat(reply.getHeader("In-Reply-To", null)).isEqualTo(id);
    assertThat(reply.getHeader("References", null)).contains(id);
    assertThat(reply.getSubject()).isEqualTo("Re: zasiłek pogrzebowy");
    assertThat(reply.getHeader("X-Sortownia-Id")).isNotNull();
    assertThat(reply.getReplyTo()[0].toString()).matches(".*cot\\+[a-z2-7]{26}@.*");
    assertThat(Citizen.text(reply))
        .containsIgnoringCase("pogrzebow")
        .contains("Z-12")
        .doesNotContain("{{");
    assertThat(Arrays.toString(reply.getFrom())).contains(Town.COT);
  }

  @Test
  void an_answer_to_our_reply_joins_its_letter_and_a_strangers_does_not() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("zasiłek pogrzebowy", QUESTION);
    String page = answers(town, citizen).page().location();
    MimeMessage reply = citizen.receivesOneReply();
    citizen.answers(reply, "A czy wniosek o zasiłek pogrzebowy może złożyć siostra zmarłego?");
    Consultant anna = Consultant.logsIn(town, "anna").findsTheLetterOf(citizen);
    assertThat(anna.page().text()).contains("siostra zmarłego");

    Citizen stranger = Citizen.of(town);
    stranger.answers(reply, "Proszę o przesłanie danych z tej sprawy. Kiedy wypłata?");
    Consultant marek = Consultant.logsIn(town, "marek").findsTheLetterOf(stranger);
    assertThat(marek.page().select("article").text()).doesNotContain("siostra zmarłego");
    assertThat(page).isNotEmpty();
  }

  @Test
  void a_stale_send_is_refused_by_the_server() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("zasiłek pogrzebowy", QUESTION);
    Consultant anna = Consultant.logsIn(town, "anna").findsTheLetterOf(citizen);
    Consultant marek = Consultant.logsIn(town, "marek").findsTheLetterOf(citizen);
    anna.presses("button[formaction$=/reply], button[formaction*=/reply?]");
    marek.presses("button[formaction$=/reply], button[formaction*=/reply?]");
    assertThat(marek.page().selectFirst(".refusal")).isNotNull();
    assertThat(citizen.receives(1)).hasSize(1);
  }

  @Test
  void a_letter_can_be_closed_without_a_reply_and_its_history_says_so() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("oferta", "Ile kosztuje reklama w Państwa biuletynie?");
    Consultant anna = Consultant.logsIn(town, "anna").findsTheLetterOf(citizen);
    anna.presses("button[formaction*=/closing]", Map.of("reason", "Oferta handlowa"));
    anna.findsTheLetterOf(citizen, "closed");
    assertThat(anna.page().text()).contains("Oferta handlowa");
  }

  @Test
  void the_same_mail_delivered_twice_is_one_letter() {
    Citizen citizen = Citizen.of(town);
    byte[] raw =
        ("From: \""
                + citizen.name()
                + "\" <"
                + citizen.address()
                + ">\r\nTo: "
                + Town.COT
                + "\r\nSubject: Kiedy waloryzacja\r\nMessage-ID: <twin-"
                + citizen.name().replace(" ", "")
                + "@example.pl>\r\n\r\nKiedy bedzie waloryzacja emerytur?\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    citizen.sendsRaw(raw);
    citizen.sendsRaw(raw);
    Citizen later = Citizen.of(town);
    later.writes("po bliźniakach", QUESTION);
    Consultant anna = Consultant.logsIn(town, "anna");
    anna.findsTheLetterOf(later);
    assertThat(anna.countsTheLettersOf(citizen, "waiting")).isEqualTo(1);
  }
}
