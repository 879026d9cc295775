package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal's three doors: its form, its API, and its mail. */
class PortalDoorsTest {
  private static final String QUESTION = "Kto może dostać zasiłek pogrzebowy i ile on wynosi?";
  private final Town town = Town.open();
  private final Citizen citizen = Citizen.of(town);

  @Test
  void a_question_of_the_form_is_answered_and_its_private_page_says_so() {
    Consultant visitor = Consultant.visits(town, "/pytanie");
    Map<String, String> typed =
        Map.of("question", QUESTION, "email", citizen.address(), "name", citizen.name());
    visitor.presses("#formularz button[type=submit]", typed);
    assertThat(visitor.page().text()).containsPattern("2\\d{3}/\\d\\d/\\d{5}");
    String state = visitor.page().location();

    LetterAnsweredTest.answers(town, citizen);
    assertThat(Citizen.text(citizen.receivesOneReply())).containsIgnoringCase("pogrzebow");
    Eventually.holds(
        "the private page tells of the reply",
        () -> visitor.follows(state).text().contains("wysłan"));
  }

  @Test
  void a_question_of_the_api_is_one_letter_however_often_it_is_handed_over() {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = hands(key, "LOGGED_IN", "tajny-klucz-portalu");
    HttpResponse<String> again = hands(key, "LOGGED_IN", "tajny-klucz-portalu");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    JsonNode receipt = new JsonMapper().readTree(first.body());
    assertThat(new JsonMapper().readTree(again.body()).get("number"))
        .isEqualTo(receipt.get("number"));
    Consultant anna = Consultant.logsIn(town, "anna").findsTheLetterOf(citizen);
    assertThat(anna.countsTheLettersOf(citizen, "waiting")).isEqualTo(1);
  }

  @Test
  void without_a_key_nothing_is_handed_over() {
    assertThat(hands(UUID.randomUUID().toString(), "LOGGED_IN", "zly-klucz").statusCode())
        .isEqualTo(401);
  }

  @Test
  void the_api_is_described() {
    Document page = Consultant.visits(town, "/api/openapi").page();
    assertThat(page.text()).contains("/api/v1/questions", "Idempotency-Key");
  }

  @Test
  void a_question_that_the_portal_mails_is_answered_to_the_asker() {
    String mail =
        """
        From: Formularz eZUS <formularz@portal.zus.example>
        To: cot@sortownia.example
        Subject: Nowe pytanie z formularza nr 2026/11/0099
        Message-ID: <%s@portal.zus.example>
        Date: Fri, 20 Nov 2026 10:00:00 +0100
        MIME-Version: 1.0
        Auto-Submitted: auto-generated
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Numer zgłoszenia: 2026/11/0099
        Imię i nazwisko: %s
        E-mail: %s
        Temat: Zasiłki
        Pytanie: %s
        """
            .formatted(UUID.randomUUID(), citizen.name(), citizen.address(), QUESTION)
            .replace("\n", "\r\n");
    citizen.sendsRaw(mail.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    LetterAnsweredTest.answers(town, citizen);
    assertThat(Citizen.text(citizen.receivesOneReply())).containsIgnoringCase("pogrzebow");
  }

  private HttpResponse<String> hands(String key, String identity, String secret) {
    String body =
        new JsonMapper()
            .writeValueAsString(
                Map.of(
                    "question",
                    QUESTION,
                    "email",
                    citizen.address(),
                    "name",
                    citizen.name(),
                    "identity",
                    identity));
    var request =
        HttpRequest.newBuilder(URI.create(town.url() + "/api/v1/questions"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .header("Authorization", "Bearer " + secret)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
