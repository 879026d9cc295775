package pl.sortownia.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends PortalTest {
  private static final String PATH = "/api/v1/questions";
  private static final String EZUS = "key-of-the-ezus-portal";
  private static final String OTHER = "key-of-another-portal";
  private static final String QUESTION =
      """
      {"question":"O ile wzrośnie moja renta?","email":"maria@example.pl","name":"Maria Nowak",
       "topic":"emerytury-renty","identity":"LOGGED_IN"}\
      """;

  private Browser.Page post(String key, String idempotency, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        browser
            .at(PATH)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + key)
            .header("Idempotency-Key", idempotency)
            .POST(body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request);
  }

  private Browser.Page post(String idempotency, String body) {
    return post(EZUS, idempotency, BodyPublishers.ofString(body));
  }

  private Browser.Page get(String key, String path) {
    return browser.send(browser.at(path).header("Authorization", "Bearer " + key).GET());
  }

  private static JsonNode json(Browser.Page page) {
    return JsonMapper.shared().readTree(page.response().body());
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  @Test
  void a_question_is_taken_in_and_can_be_asked_after() {
    Browser.Page taken = post(fresh(), QUESTION);
    assertThat(taken.status()).isEqualTo(201);
    JsonNode told = json(taken);
    assertThat(told.path("state").asString()).isEqualTo("received");
    assertThat(told.path("receivedAt").asString()).startsWith("2026-11-20T");
    assertThat(told.path("answerBy").asString()).isEqualTo("2026-11-25");
    assertThat(newest()).contains("renta", "maria@example.pl", "LOGGED_IN");

    String place = taken.response().headers().firstValue("Location").orElseThrow();
    assertThat(json(get(EZUS, place)).path("number")).isEqualTo(told.path("number"));
    String ticket = told.path("statusLink").asString().replaceAll(".*/", "");
    assertThat(json(get(EZUS, PATH + "/" + ticket)).path("number")).isEqualTo(told.path("number"));
    assertThat(browser.open("/pytanie/" + ticket).status()).isEqualTo(200);
  }

  @Test
  void the_same_key_twice_is_one_letter() {
    String key = fresh();
    Browser.Page first = post(key, QUESTION);
    long letters = letters();
    Browser.Page second = post(key, QUESTION.replace("\n", " "));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.response().body()).isEqualTo(first.response().body());
    assertThat(letters()).isEqualTo(letters);
  }

  @Test
  void the_same_key_with_other_words_is_refused() {
    String key = fresh();
    post(key, QUESTION);
    Browser.Page refused = post(key, QUESTION.replace("renta", "emerytura"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(json(refused).path("detail").asString()).contains("wyślij je z nowym kluczem");
  }

  @Test
  void clients_do_not_meet() {
    String key = fresh();
    Browser.Page ours = post(key, QUESTION);
    Browser.Page theirs = post(OTHER, key, BodyPublishers.ofString(QUESTION));
    assertThat(theirs.status()).isEqualTo(201);
    assertThat(json(theirs).path("number")).isNotEqualTo(json(ours).path("number"));
    String place = ours.response().headers().firstValue("Location").orElseThrow();
    assertThat(get(OTHER, place).status()).isEqualTo(404);
    assertThat(get(EZUS, place.replace("/11/", "/10/")).status()).isEqualTo(404);
    assertThat(get(EZUS, PATH + "/unknown").status()).isEqualTo(404);
  }

  @Test
  void without_a_key_nothing_is_taken_or_told() {
    for (String key : new String[] {"", "wrong", EZUS + "x"}) {
      Browser.Page refused = post(key, fresh(), BodyPublishers.ofString(QUESTION));
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.response().headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(refused.response().headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
    assertThat(browser.open(PATH + "/2026/11/00001").status()).isEqualTo(401);
  }

  @Test
  void flaws_are_named_field_by_field_in_polish_or_english() {
    var body =
        BodyPublishers.ofString("{\"email\":\"maria@\",\"topic\":\"x\",\"identity\":\"NONE\"}");
    Browser.Page polish = post(EZUS, fresh(), body);
    assertThat(polish.status()).isEqualTo(400);
    assertThat(json(polish).path("errors").findValuesAsString("field"))
        .containsExactly("question", "email", "topic", "identity");
    assertThat(json(polish).path("errors").get(0).path("message").asString())
        .isEqualTo("Wpisz pytanie.");
    Browser.Page english = post(EZUS, fresh(), body, "Accept-Language", "en");
    assertThat(json(english).path("errors").get(0).path("message").asString())
        .isEqualTo("Write the question.");
  }

  @Test
  void bad_bodies_and_keys_are_refused_in_words() {
    for (String body : new String[] {"", "{", "[]", "null", "\"x\"", "{\"question\":{}}"}) {
      Browser.Page refused = post(fresh(), body);
      assertThat(refused.status()).as(body).isEqualTo(400);
      assertThat(json(refused).path("type").asString()).startsWith("urn:sortownia:problem:");
    }
    assertThat(post("two words", QUESTION).status()).isEqualTo(400);
    assertThat(post("x".repeat(201), QUESTION).status()).isEqualTo(400);
  }

  @Test
  void more_than_the_cap_is_refused_with_and_without_a_length() {
    String huge = QUESTION.replace("renta", "r".repeat(1 << 20));
    Browser.Page told = post(fresh(), huge);
    assertThat(told.status()).isEqualTo(413);
    assertThat(json(told).path("detail").asString()).contains("za duża");
    BodyPublisher chunked =
        BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(huge.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    Browser.Page streamed = post(EZUS, fresh(), chunked);
    assertThat(streamed.status()).isEqualTo(413);
    assertThat(json(streamed).path("type").asString()).endsWith("too-large");
  }

  @Test
  void a_form_of_another_site_cannot_post() {
    Browser.Page page = browser.post(PATH, Map.of("question", "x"));
    assertThat(page.status()).isEqualTo(415);
  }

  @Test
  void the_openapi_document_tells_all_that_a_client_needs() {
    JsonNode api = json(browser.open("/api/openapi"));
    JsonNode post = api.path("paths").path(PATH).path("post");
    assertThat(post.path("responses").propertyNames())
        .contains("200", "201", "400", "401", "413", "422");
    assertThat(post.path("parameters").findValuesAsString("name"))
        .containsExactly("Idempotency-Key");
    JsonNode question = api.path("components").path("schemas").path("Question");
    assertThat(question.path("properties").path("email").path("example").asString())
        .isEqualTo("maria@example.pl");
    assertThat(api.path("components").path("securitySchemes").path("key").path("scheme").asString())
        .isEqualTo("bearer");
  }
}
