package pl.sortownia.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import pl.sortownia.knowledge.CautionDial;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Admission;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Efforts;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Outbox;
import pl.sortownia.letter.Reply;
import pl.sortownia.letter.Store.SetClock;

/** The supervisors' board over a fresh H2: what happened can be counted again from it. */
@SpringBootTest(
    classes = BoardTest.Office.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:board;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
      "sortownia.home=${user.dir}",
      "sortownia.reviewing.look-every=1d",
      "sortownia.knowledge.look-every=1d"
    })
class BoardTest {
  private static final AtomicLong NEXT = new AtomicLong();

  // no @Configuration: other tests scan these packages, too
  @EnableAutoConfiguration
  @ComponentScan({
    "pl.sortownia.letter",
    "pl.sortownia.staff",
    "pl.sortownia.knowledge",
    "pl.sortownia.reviewing",
    "pl.sortownia.board"
  })
  @ConfigurationPropertiesScan({
    "pl.sortownia.letter",
    "pl.sortownia.knowledge",
    "pl.sortownia.reviewing"
  })
  static class Office {
    @Bean
    SetClock clock() {
      return new SetClock();
    }
  }

  @Autowired private WebApplicationContext context;
  @Autowired private SetClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private Arrivals arrivals;
  @Autowired private Letters letters;
  @Autowired private Admission admission;
  @Autowired private Cases cases;
  @Autowired private Outbox outbox;
  @Autowired private Fates fates;
  @Autowired private Efforts efforts;
  @Autowired private CautionDial caution;
  private MockMvc mvc;

  @BeforeEach
  void open() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    for (String table :
        List.of(
            "suggestion_fate",
            "effort",
            "reply",
            "letter",
            "letter_case",
            "position_taken",
            "arrival",
            "caution")) {
      jdbc.sql("delete from " + table).update();
    }
    clock.at("2026-11-20T09:00:00Z");
  }

  private Case arrives(String at) {
    clock.at(at);
    long n = NEXT.incrementAndGet();
    long id =
        arrivals
            .take(new Arrivals.Incoming(Door.FORM, Identity.FORM, "p" + n, "t" + n, new byte[1]))
            .id();
    letters.read(id, ALetter.that().hasId("<" + n + "@example.pl>").read());
    letters.understood(id, ALetter.understood("em-waloryzacja", 0.93));
    admission.admit(id);
    return cases.one(id).orElseThrow();
  }

  private long isAnswered(Case its, String at, Fates.What fate) {
    clock.at(at);
    cases.move(its, new Handling.Waiting(false).takenBy("anna", clock.instant()));
    Case taken = cases.one(its.id()).orElseThrow();
    var reply =
        new Reply(
            "<r" + its.id() + "@x>",
            Address.NONE,
            "",
            its.asker(),
            "Re",
            "",
            List.of(),
            "p",
            "h",
            Draft.EMPTY);
    long id = outbox.put(its.id(), its.id(), reply, "anna", clock.instant(), clock.instant());
    fates.note(
        id, new Fates.Fate(1, "emerytury-renty", "em-waloryzacja", 0.93, fate), clock.instant());
    cases.move(taken, new Handling.Approved(id, "anna"));
    cases.move(
        cases.one(its.id()).orElseThrow(), new Handling.Answered(id, "anna", clock.instant()));
    efforts.note(its.id(), Efforts.Outcome.REPLY, 40, 6);
    return id;
  }

  private Document sees(String path) throws Exception {
    var answer =
        mvc.perform(get(path).with(user("kinga").roles("SUPERVISOR"))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private String table(String name) throws Exception {
    return sees("/tablica/" + name + ".csv?days=28").wholeText();
  }

  @Test
  void an_empty_office_has_a_board_without_figures() throws Exception {
    assertThat(sees("/tablica").select(".figures b").eachText())
        .containsExactly("0", "—", "—", "—");
  }

  @Test
  void what_came_and_left_is_counted_by_the_days_of_warsaw() throws Exception {
    // 23:30 in London is the next day in Warsaw
    arrives("2026-11-17T23:30:00Z");
    isAnswered(arrives("2026-11-16T09:00:00Z"), "2026-11-18T09:00:00Z", Fates.What.ACCEPTED);
    isAnswered(arrives("2026-11-09T09:00:00Z"), "2026-11-19T09:00:00Z", Fates.What.REPLACED);
    clock.at("2026-11-20T09:00:00Z");
    var board = sees("/tablica");
    assertThat(board.select(".figures b").eachText()).containsExactly("1", "2 dni", "50%", "50%");
    assertThat(table("listy"))
        .contains("2026-11-18;emerytury-renty;1", "2026-11-16;emerytury-renty;1");
    assertThat(table("terminy")).contains("2026-11-18;1;0;0;0", "2026-11-19;1;1;0;0");
    assertThat(table("podpowiedzi")).contains("em-waloryzacja;1;0;1");
    assertThat(table("pewnosc")).contains("90;0,930;2;1;0,500");
    assertThat(table("wysilek")).contains("em-waloryzacja;2;40,000;40,000;6,000;6,000");
    assertThat(table("osoby")).contains("anna;2;0;0");
    assertThat(table("wiek")).contains("2026-11-18;1");
  }

  @Test
  void a_reply_that_was_called_back_says_nothing_of_suggestions() throws Exception {
    long reply =
        isAnswered(arrives("2026-11-16T09:00:00Z"), "2026-11-18T09:00:00Z", Fates.What.EDITED);
    fates.forget(reply);
    assertThat(table("podpowiedzi")).doesNotContain("em-waloryzacja");
  }

  @Test
  void behind_a_figure_are_its_letters() throws Exception {
    Case late = arrives("2026-11-09T09:00:00Z");
    isAnswered(late, "2026-11-19T09:00:00Z", Fates.What.REPLACED);
    isAnswered(arrives("2026-11-16T09:00:00Z"), "2026-11-18T09:00:00Z", Fates.What.ACCEPTED);
    clock.at("2026-11-20T09:00:00Z");
    assertThat(sees("/tablica/listy?co=po-terminie").select("tbody tr").text())
        .startsWith(late.number());
    assertThat(sees("/tablica/listy?co=przyjete&sprawa=em-waloryzacja").select("tbody tr"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/tablica?days=7", "/tablica?days=365", "/tablica/ostroznosc", "/tablica/listy"})
  void pages_need_no_style_or_script_of_their_own(String path) throws Exception {
    arrives("2026-11-18T09:00:00Z");
    var page = sees(path);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[style], script:not([src]), [onclick]")).isEmpty();
  }

  @Test
  void the_dial_is_seen_before_it_is_saved_holds_at_once_and_is_undone() throws Exception {
    arrives("2026-11-18T09:00:00Z");
    double before = threshold();
    var proposal = sees("/tablica/ostroznosc?precyzja=99");
    assertThat(proposal.text()).contains("propozycja, jeszcze nie zapisana");
    assertThat(threshold()).isEqualTo(before);

    does("/tablica/ostroznosc", "precyzja", "99", "powod", "za dużo pomyłek");
    assertThat(threshold()).isGreaterThan(before);
    assertThat(sees("/tablica/ostroznosc").select("section").text())
        .contains("za dużo pomyłek", "99%", "obowiązuje");

    does("/tablica/ostroznosc/0/powrot");
    assertThat(threshold()).isEqualTo(before);
  }

  /** From which probability on the next letter gets a draft. */
  private double threshold() {
    return caution.thresholds(caution.now()).otherwise();
  }

  private void does(String path, String... form) throws Exception {
    var request = post(path).with(user("kinga").roles("SUPERVISOR")).with(csrf());
    for (int i = 0; i < form.length; i += 2) {
      request.param(form[i], form[i + 1]);
    }
    assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(302);
  }
}
