package pl.sortownia.reviewing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Admission;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Letter;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Outbox;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Store.SetClock;
import pl.sortownia.letter.Suggestion;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Role;

/** The desk over a fresh H2, with the real knowledge and model; no stage works behind it. */
@SpringBootTest(
    classes = DeskTest.Desk.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:desk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
      "sortownia.home=${user.dir}",
      "sortownia.reviewing.look-every=1d"
    })
abstract class DeskTest {

  // no @Configuration: other tests scan these packages, too
  @EnableAutoConfiguration
  @ComponentScan({
    "pl.sortownia.letter",
    "pl.sortownia.staff",
    "pl.sortownia.knowledge",
    "pl.sortownia.reviewing"
  })
  @ConfigurationPropertiesScan({
    "pl.sortownia.letter",
    "pl.sortownia.knowledge",
    "pl.sortownia.reviewing"
  })
  static class Desk {
    @Bean
    SetClock clock() {
      return new SetClock();
    }
  }

  private static int count;
  @Autowired WebApplicationContext context;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Accounts accounts;
  @Autowired Arrivals arrivals;
  @Autowired Letters letters;
  @Autowired Cases cases;
  @Autowired Outbox outbox;
  @Autowired Diary diary;
  @Autowired Admission admission;
  @Autowired Classifiers classifiers;
  @Autowired Drafting drafting;
  @Autowired Wishes wishes;
  @Autowired TransactionTemplate transaction;
  MockMvc mvc;

  @BeforeEach
  void openOffice() {
    clock.at("2026-11-20T09:00:00Z");
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    accounts.put(new Account("anna", "Anna Nowak", Set.of(Role.CONSULTANT), List.of()), "x");
    accounts.put(new Account("marek", "Marek Lis", Set.of(Role.CONSULTANT), List.of()), "x");
  }

  /** A letter goes the whole way to the desk. */
  Case arrives(ALetter asked) {
    count++;
    Letter letter = asked.hasId("<" + count + "@example.pl>").read();
    byte[] raw = ("Subject: letter " + count).getBytes(StandardCharsets.UTF_8);
    var incoming =
        new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "p" + count, "t" + count, raw);
    long id = arrivals.take(incoming).id();
    letters.read(id, letter);
    Understanding understood =
        classifiers.current().understand(letter.head().subject(), letter.text());
    letters.understood(id, understood);
    letters.prepared(id, prepared(id));
    transaction.executeWithoutResult(status -> admission.admit(id));
    return cases.one(letters.one(id).caseId().orElseThrow()).orElseThrow();
  }

  private Prepared prepared(long id) {
    Letters.Kept kept = letters.one(id);
    List<List<Suggestion>> found =
        wishes.questions(kept).stream()
            .map(it ->
                classifiers.current().suggest(it, 5).stream()
                    .map(r -> new Suggestion(r.id(), r.p(), r.because()))
                    .toList())
            .toList();
    String first = found.getFirst().getFirst().article();
    return new Prepared(found, drafting.draft(wishes.wanted(kept, List.of(first))));
  }

  Case now(Case its) {
    return cases.one(its.id()).orElseThrow();
  }

  Document sees(String who, String path) throws Exception {
    var answer = mvc.perform(get(path).with(user(who).roles("CONSULTANT"))).andReturn();
    return page(answer);
  }

  /** Does a deed as a page made now would. */
  MvcResult does(String who, HttpMethod method, Case its, String deed, Map<String, String> more)
      throws Exception {
    Case now = now(its);
    return does(who, method, its, deed, now.version(), more);
  }

  MvcResult does(
      String who, HttpMethod method, Case its, String deed, long version, Map<String, String> more)
      throws Exception {
    var form =
        request(method, "/letters/" + its.id() + "/" + deed)
            .with(user(who).roles("CONSULTANT"))
            .with(csrf())
            .param("version", String.valueOf(version))
            .param("seen", String.valueOf(clock.instant().toEpochMilli()))
            .param("letter", String.valueOf(letters.ofCase(its.id()).getLast().id()));
    more.forEach(form::param);
    return mvc.perform(form).andReturn();
  }

  static Document page(MvcResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  List<String> told(Case its) {
    return diary.of(its.id()).stream().map(it -> it.what()).toList();
  }
}
