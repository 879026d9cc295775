package pl.sortownia.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.versions.Contents;
import pl.sortownia.knowledge.versions.State;
import pl.sortownia.letter.Store.SetClock;

/** The editors' room and the board, over a fresh H2 with the real knowledge. */
@SpringBootTest(
    classes = RoomTest.Room.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:room;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
      "sortownia.home=${user.dir}",
      "sortownia.reviewing.look-every=1d"
    })
class RoomTest {
  private static final String ARTICLE = "e-zla-blad-i-skrocenie";

  // no @Configuration: other tests scan these packages, too
  @EnableAutoConfiguration
  @ComponentScan({
    "pl.sortownia.letter",
    "pl.sortownia.staff",
    "pl.sortownia.knowledge",
    "pl.sortownia.reviewing",
    "pl.sortownia.editing",
    "pl.sortownia.board"
  })
  @ConfigurationPropertiesScan({
    "pl.sortownia.letter",
    "pl.sortownia.knowledge",
    "pl.sortownia.reviewing"
  })
  static class Room {
    @Bean
    SetClock clock() {
      return new SetClock();
    }
  }

  @Autowired private WebApplicationContext context;
  @Autowired private Contents contents;
  @Autowired private Library library;
  private MockMvc mvc;

  @BeforeEach
  void open() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  private MockHttpServletResponse does(String who, String deed, Map<String, String> form)
      throws Exception {
    return sends(who, "/redakcja/article/" + ARTICLE + "/" + deed, form);
  }

  private MockHttpServletResponse sends(String who, String path, Map<String, String> form)
      throws Exception {
    var request = post(path).with(user(who).roles("EDITOR")).with(csrf());
    form.forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  private String sees(String who, String role, String path) throws Exception {
    var answer = mvc.perform(get(path).with(user(who).roles(role))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private int newest() {
    return contents.history(Kind.ARTICLE, ARTICLE).getFirst().version();
  }

  @Test
  void a_change_needs_two_people_before_citizens_read_it() throws Exception {
    String text = contents.history(Kind.ARTICLE, ARTICLE).getFirst().source().text();
    String changed = text.replace("\n", "\r\n") + "\r\nPrzykład: dopisane zdanie.\r\n";
    does("ewa", "draft", Map.of("text", changed, "reason", "brakowało przykładu"));
    String version = String.valueOf(newest());
    assertThat(sees("ewa", "EDITOR", "/redakcja?szukaj=" + ARTICLE))
        .contains("czeka na sprawdzenie");
    assertThat(sees("ewa", "EDITOR", "/redakcja/article/" + ARTICLE)).contains("dopisane zdanie");

    var own = does("ewa", "review", Map.of("version", version));
    assertThat(own.getStatus()).isEqualTo(409);
    assertThat(does("ola", "publication", Map.of("version", version)).getStatus()).isEqualTo(409);
    does("ola", "review", Map.of("version", version));
    does("ola", "publication", Map.of("version", version));
    assertThat(contents.history(Kind.ARTICLE, ARTICLE).getFirst().state())
        .isEqualTo(State.PUBLISHED);
    assertThat(library.article(ARTICLE).orElseThrow().text()).contains("dopisane zdanie");

    does("ewa", "publication", Map.of("version", "1", "again", "true"));
    assertThat(library.article(ARTICLE).orElseThrow().text()).doesNotContain("dopisane zdanie");
  }

  @Test
  void a_text_is_looked_at_while_it_is_written() throws Exception {
    String broken = "---\nid: " + ARTICLE + "\n---\nKwota {{amount nie-ma-takiej}}.";
    var request =
        post("/redakcja/article/" + ARTICLE + "/look")
            .header("HX-Request", "true")
            .param("text", broken)
            .with(user("ewa").roles("EDITOR"))
            .with(csrf());
    String answer =
        mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer).contains("nie-ma-takiej", "wiersz");
  }

  @Test
  void an_article_is_changed_by_its_fields() throws Exception {
    String id = "rodz-800plus-noworodek";
    String before = contents.history(Kind.ARTICLE, id).getFirst().source().text();
    String page = sees("ewa", "EDITOR", "/redakcja/article/" + id);
    assertThat(page).contains("Świadczenie wychowawcze 800+ (rodz-800plus)", "Tak przeczyta to");
    var answer =
        sends(
            "ewa",
            "/redakcja/article/" + id + "/draft",
            Map.ofEntries(
                Map.entry("intent", "rodz-800plus"),
                Map.entry("title", "800+: noworodek"),
                Map.entry("asked-as", "od kiedy 800+"),
                Map.entry("valid-from", "2026-01-01"),
                Map.entry("review-by", "2027-06-30"),
                Map.entry("channel", "general"),
                Map.entry("body", "Krótko i niezwłocznie.\r\n\r\nDrugi akapit."),
                Map.entry("reason", "skrót")));
    assertThat(answer.getStatus()).isEqualTo(302);
    var draft = contents.history(Kind.ARTICLE, id).getFirst();
    assertThat(draft.state()).isEqualTo(State.DRAFT);
    assertThat(draft.source().text())
        .contains("title: \"800+: noworodek\"", "Krótko i niezwłocznie.\n\nDrugi akapit.\n")
        .doesNotContain("\r")
        .isNotEqualTo(before);
    assertThat(sees("ola", "EDITOR", "/redakcja/article/" + id + "/publikacja"))
        .contains("Co się zmieni wobec wersji 1", "<ins>", "Sprawdziłem(-am)");
    assertThat(sees("ola", "EDITOR", "/redakcja/article/" + id + "/historia"))
        .contains("Co zmieniła wersja 2 wobec wersji 1", "skrót");
  }

  @Test
  void an_office_word_is_offered_a_plain_one_and_a_remark_leads_to_its_line() throws Exception {
    var request =
        post("/redakcja/article/" + ARTICLE + "/look")
            .header("HX-Request", "true")
            .param("intent", "e-zla")
            .param("title", "Błąd")
            .param("valid-from", "2026-01-01")
            .param("review-by", "2027-01-01")
            .param("channel", "general")
            .param("body", "Pierwszy wiersz.\n\nNiezwłocznie {{amount nie-ma-takiej}}.")
            .with(user("ewa").roles("EDITOR"))
            .with(csrf());
    String answer =
        mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer)
        .contains("treść, wiersz 3", "href=\"#f-body\"", "data-line=\"3\"")
        .contains("data-words=\"Niezwłocznie\"", "data-plain=\"Od razu\"");
  }

  @Test
  void somebody_elses_newer_draft_is_not_overwritten() throws Exception {
    String id = "em-wysokosc-minimalna";
    String path = "/redakcja/article/" + id + "/draft";
    String text = contents.history(Kind.ARTICLE, id).getFirst().source().text();
    sends("ewa", path, Map.of("text", text + "\nPierwsze zdanie.\n", "seen", "1"));
    var late = sends("jan", path, Map.of("text", text + "\nDrugie zdanie.\n", "seen", "1"));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("Drugie zdanie");
    var fields =
        sends("jan", path, Map.of("title", "Inny", "body", "Trzecie zdanie.", "seen", "1"));
    assertThat(fields.getContentAsString(StandardCharsets.UTF_8)).contains("Trzecie zdanie.");
    assertThat(contents.history(Kind.ARTICLE, id).getFirst().source().text())
        .contains("Pierwsze zdanie");
  }

  @Test
  void new_texts_begin_as_drafts_in_their_place() throws Exception {
    var article =
        sends(
            "ewa",
            "/redakcja/nowy/artykul",
            Map.of(
                "intent", "Świadczenie wychowawcze 800+ (rodz-800plus)",
                "title", "Bliźnięta: jeden wniosek?",
                "asked-as", "dwójka dzieci naraz"));
    assertThat(article.getRedirectedUrl())
        .isEqualTo("/redakcja/article/rodz-800plus-bliznieta-jeden-wniosek");
    assertThat(sees("ewa", "EDITOR", "" + article.getRedirectedUrl()))
        .contains("nic nie obowiązuje", "dwójka dzieci naraz");
    var template =
        sends(
            "ewa",
            "/redakcja/nowy/wzor",
            Map.of("title", "Prośba o cierpliwość", "slug", "", "frame", "true", "language", "pl"));
    assertThat(sees("ewa", "EDITOR", "" + template.getRedirectedUrl())).contains("Prośba");
    var twin =
        sends(
            "ewa",
            "/redakcja/nowy/wzor",
            Map.of("title", "Podpis", "slug", "podpis", "frame", "false", "language", "pl"));
    assertThat(twin.getStatus()).isEqualTo(409);
    var personal =
        sends(
            "ewa",
            "/redakcja/nowy/artykul",
            Map.of("intent", "rodz-800plus", "title", "x", "asked-as", "mój pesel 44051401359"));
    assertThat(personal.getStatus()).isEqualTo(409);
  }

  @Test
  void a_new_value_of_an_amount_names_the_articles_that_change() throws Exception {
    String page = sees("ewa", "EDITOR", "/redakcja/kwoty/najnizsza_emerytura");
    assertThat(page).contains("1978.49", "em-wysokosc-minimalna", "Dodaj wartość");
    var form =
        post("/redakcja/parameters/parameters/draft")
            .param("amount", "najnizsza_emerytura")
            .param("name", "Najniższa emerytura")
            .param("unit", "zł/mies.")
            .param("from", "2026-03-01")
            .param("to", "")
            .param("value", "2 000,01")
            .param("source", "M.P., poz. 1")
            .param("certain", "true")
            .param("reason", "próba")
            .with(user("ewa").roles("EDITOR"))
            .with(csrf());
    assertThat(mvc.perform(form).andReturn().getResponse().getStatus()).isEqualTo(302);
    String publication = sees("ola", "EDITOR", "/redakcja/parameters/parameters/publikacja");
    assertThat(publication.replaceAll("</?(?:ins|del)>", ""))
        .contains("value: 2000.01", "Po publikacji zmienią się", "em-wysokosc-minimalna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/redakcja?rodzaj=article&temat=zasilki&stan=sprawdzic&kolejnosc=uzycia",
        "/redakcja?stan=przeglad&kolejnosc=przeglad",
        "/redakcja?stan=nieaktualne&kolejnosc=przyjecie",
        "/redakcja/kwoty?szukaj=emerytura",
        "/redakcja/kwoty/nowa-kwota?nowa=true",
        "/redakcja/kalendarz",
        "/redakcja/braki?dni=90",
        "/redakcja/nowy",
        "/redakcja/nowy?co=wzor",
        "/redakcja/nowy?co=kwota",
        "/redakcja/template/odpowiedz-kilka",
        "/redakcja/template/patrz-wyzej",
        "/redakcja/template/odpowiedz-kilka/publikacja",
        "/redakcja/template/odpowiedz-kilka?widok=plik",
        "/redakcja/synonyms/synonyms",
        "/redakcja/jargon/jargon",
        "/redakcja/article/rodz-800plus-wniosek-i-terminy/dlaczego"
      })
  void every_page_of_the_room_opens(String path) throws Exception {
    assertThat(sees("ewa", "EDITOR", path)).contains("</html>");
  }

  @Test
  void a_piece_that_is_not_there_is_not_found() throws Exception {
    for (String path :
        List.of("/redakcja/article/nie-ma", "/redakcja/nie-ma/x", "/redakcja/kwoty/x")) {
      var answer = mvc.perform(get(path).with(user("ewa").roles("EDITOR"))).andReturn();
      assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(404);
    }
  }

  @Test
  void an_article_is_tried_on_letters_of_the_past_and_asked_why() throws Exception {
    var tried = sends("ewa", "/redakcja/article/" + ARTICLE + "/proba", Map.of());
    assertThat(tried.getContentAsString(StandardCharsets.UTF_8)).contains("Trafna pierwsza");
    var why =
        sends(
            "ewa",
            "/redakcja/article/" + ARTICLE + "/dlaczego",
            Map.of("slowa", "Nie mogę się zalogować do eZUS, mój PESEL 44051401359"));
    assertThat(why.getContentAsString(StandardCharsets.UTF_8))
        .contains("Pytanie 1", "Maszyna uważa")
        .contains("●");
    var nobody = sends("ewa", "/redakcja/article/" + ARTICLE + "/dlaczego", Map.of("list", "x"));
    assertThat(nobody.getStatus()).isEqualTo(409);
  }

  @Test
  void what_consultants_keep_adding_becomes_a_draft() throws Exception {
    String id = "em-potracenia-ile-wolno";
    String path = "/redakcja/article/" + id + "/zmiana";
    sends("ewa", path, Map.of("sentence", "Zdanie od konsultantów.", "added", "true"));
    assertThat(contents.history(Kind.ARTICLE, id).getFirst().source().text())
        .endsWith("\n\nZdanie od konsultantów.\n");
    var missing = sends("ewa", path, Map.of("sentence", "Nie ma tego.", "added", "false"));
    assertThat(missing.getStatus()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource({
    "/redakcja,CONSULTANT",
    "/redakcja/braki,CONSULTANT",
    "/redakcja,SUPERVISOR",
    "/tablica,CONSULTANT",
    "/tablica,EDITOR"
  })
  void each_room_is_for_its_people(String path, String role) throws Exception {
    var answer = mvc.perform(get(path).with(user("x").roles(role))).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(403);
  }

  @Test
  void the_board_can_be_read_and_taken_along() throws Exception {
    assertThat(sees("kinga", "SUPERVISOR", "/tablica")).contains("odpowiedzi w terminie");
    assertThat(sees("kinga", "SUPERVISOR", "/tablica/listy.csv")).contains("dzień;temat;listy");
    assertThat(sees("kinga", "SUPERVISOR", "/tablica/podpowiedzi.csv")).contains("sprawa;");
  }
}
