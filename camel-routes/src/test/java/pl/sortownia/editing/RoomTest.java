package pl.sortownia.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    var request =
        post("/redakcja/article/" + ARTICLE + "/" + deed)
            .with(user(who).roles("EDITOR"))
            .with(csrf());
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

  @ParameterizedTest
  @CsvSource({
    "/redakcja,CONSULTANT",
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
