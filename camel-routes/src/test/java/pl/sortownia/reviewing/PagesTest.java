package pl.sortownia.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.search.LetterSearch;

class PagesTest extends DeskTest {
  @Autowired private LetterSearch search;

  @ParameterizedTest
  @ValueSource(strings = {"EDITOR", "SUPERVISOR", "OPERATOR"})
  void only_consultants_see_letters(String role) throws Exception {
    var answer = mvc.perform(get("/letters").with(user("x").roles(role))).andReturn();
    assertThat(answer.getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void nobody_sees_letters_without_login() throws Exception {
    var answer = mvc.perform(get("/letters")).andReturn();
    assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/login");
  }

  @Test
  void a_deed_without_a_token_of_the_page_is_refused() throws Exception {
    Case its = arrives(ALetter.that());
    var answer =
        mvc.perform(post("/letters/" + its.id() + "/taking").with(user("anna").roles("CONSULTANT")))
            .andReturn();
    assertThat(answer.getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void what_a_citizen_wrote_is_text_and_never_runs() throws Exception {
    String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    Case its = arrives(ALetter.that().says("Kiedy waloryzacja? " + script));
    var letter = sees("anna", "/letters/" + its.id());
    assertThat(letter.select("main script, main img")).isEmpty();
    assertThat(letter.text()).contains(script);
    assertThat(sees("anna", "/letters").select("main script, main img")).isEmpty();
  }

  @Test
  void what_a_consultant_typed_does_not_run_in_the_preview() throws Exception {
    Case its = arrives(ALetter.that());
    does("anna", POST, its, "choice", Map.of("question", "1", "article", "x", "how", "drop"));
    does(
        "anna",
        org.springframework.http.HttpMethod.PUT,
        its,
        "draft",
        Map.of("own0", "<img src=x onerror=alert(1)> [klik](javascript:alert(1))"));
    var draft = sees("anna", "/letters/" + its.id()).select(".paper");
    assertThat(draft.select("img, a[href^=javascript]")).isEmpty();
  }

  @Test
  void personal_data_are_covered_until_asked_for_and_asking_is_recorded() throws Exception {
    Case its = arrives(ALetter.that().says("Mój PESEL to 44051401359. Kiedy waloryzacja?"));
    var session = new MockHttpSession();
    assertThat(seesIn(session, its)).doesNotContain("44051401359").contains("●●●●●●●●●59");
    mvc.perform(
            post("/letters/" + its.id() + "/disclosure")
                .session(session)
                .with(user("anna").roles("CONSULTANT"))
                .with(csrf())
                .param("letter", String.valueOf(its.id())))
        .andReturn();
    assertThat(seesIn(session, its)).contains("44051401359");
    assertThat(told(its)).contains("disclosed");
  }

  private String seesIn(MockHttpSession session, Case its) throws Exception {
    var request =
        get("/letters/" + its.id()).session(session).with(user("anna").roles("CONSULTANT"));
    return page(mvc.perform(request).andReturn()).text();
  }

  @Test
  void the_raw_letter_is_a_download_and_leaves_a_trace() throws Exception {
    Case its = arrives(ALetter.that());
    var answer =
        mvc.perform(get("/letters/" + its.id() + "/raw").with(user("anna").roles("CONSULTANT")))
            .andReturn()
            .getResponse();
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(told(its)).contains("raw");
  }

  @Test
  void the_queue_is_found_by_sender_and_by_words() throws Exception {
    Case its = arrives(ALetter.that().isFrom("szukana@example.pl").says("Gdzie jest mój zasiłek?"));
    var bySender = sees("anna", "/letters?state=waiting&sender=szukana@example.pl");
    assertThat(bySender.select("a[data-case]").eachAttr("data-case"))
        .containsExactly(String.valueOf(its.id()));
    var none = sees("anna", "/letters?state=waiting&q=nic-takiego-nie-ma");
    assertThat(none.select("a[data-case]")).isEmpty();
    assertThat(none.text()).contains("nie pasuje do filtrów");
  }

  @Test
  void every_page_has_one_heading_and_names_for_its_fields() throws Exception {
    Case its = arrives(ALetter.that());
    for (String path : new String[] {"/letters", "/letters/" + its.id()}) {
      var page = sees("anna", path);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("[style], script:not([src]), [onclick]")).as(path).isEmpty();
    }
  }

  @Test
  void letters_are_found_by_any_form_of_a_word_and_show_it_where_it_stands() throws Exception {
    Case its =
        arrives(
            ALetter.that()
                .says(
                    "Dzień dobry. "
                        + "Opisuję sprawę. ".repeat(20)
                        + "Chodzi o wiolonczelistki. PESEL 44051401359."));
    search.catchUp();
    var found = sees("anna", "/letters?state=all&q=wiolonczelistka");
    assertThat(found.select("a[data-case]").eachAttr("data-case"))
        .containsExactly(String.valueOf(its.id()));
    assertThat(found.select(".snippet mark").text()).isEqualTo("wiolonczelistki");
    assertThat(found.select(".snippet").text()).doesNotContain("44051401359");
    assertThat(sees("anna", "/letters?state=closed&q=wiolonczelistka").select("a[data-case]"))
        .isEmpty();
  }
}
