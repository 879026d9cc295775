package pl.sortownia.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTest extends PortalTest {
  private static final String QUESTION = "Dzień dobry, o ile wzrośnie moja renta od marca?";

  private Browser.Page opened() {
    Browser.Page page = browser.open("/pytanie");
    passes(30);
    return page;
  }

  private Browser.Page sent(String... typed) {
    return browser.post("/pytanie", opened().with(typed));
  }

  @Test
  void a_question_is_stored_raw_and_its_asker_gets_number_day_and_link() {
    Browser.Page answer =
        sent("question", QUESTION, "email", " maria@example.pl ", "topic", "emerytury-renty");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(newest()).contains(QUESTION, "\"maria@example.pl\"", "emerytury-renty", "FORM");
    Browser.Page after = browser.open("/pytanie/" + answer.ticket() + "?wyslane");
    assertThat(after.text())
        .contains("Dziękujemy, pytanie dotarło", "2026/11/", "w środę, 25 listopada 2026");
    assertThat(after.document().select(".link a").text()).endsWith(answer.ticket());
    assertThat(after.text()).doesNotContain("maria@example.pl", "renta");
  }

  @Test
  void no_cookie_is_needed_and_nothing_stands_inline() {
    Browser.Page page = opened();
    assertThat(page.response().headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.response().headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(page.document().select("[style], style, script:not([src]), [onclick]")).isEmpty();
    assertThat(page.document().select("select[name=topic] option")).hasSizeGreaterThan(6);
  }

  @Test
  void errors_stand_at_the_field_and_on_top_and_lose_no_text() {
    Browser.Page page =
        sent("question", "  ", "email", "maria@", "name", "Maria", "topic", "zasilki");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.document().select("[role=alert] a").eachAttr("href"))
        .containsExactly("#question", "#email");
    assertThat(page.document().select("#email").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.document().select("#email").attr("aria-describedby")).contains("email-flaw");
    assertThat(page.document().select("#email-flaw").text()).contains("nazwa@poczta.pl");
    assertThat(page.fields())
        .containsEntry("email", "maria@")
        .containsEntry("name", "Maria")
        .containsEntry("topic", "zasilki");
    Browser.Page mended = browser.post("/pytanie", page.with("question", "Co?", "email", "m@a.pl"));
    assertThat(mended.status()).isEqualTo(303);
  }

  @Test
  void addresses_are_checked_as_people_mistype_them() {
    String[] wrong = {
      "",
      "maria",
      "maria@example",
      "ma ria@example.pl",
      "a@b.pl, c@d.pl",
      "Łukasz@example.pl",
      "a@b..pl",
      "a@b.pl\r\nBcc: x@y.pl",
      "<a@b.pl>"
    };
    for (String address : wrong) {
      assertThat(sent("question", QUESTION, "email", address).status()).as(address).isEqualTo(422);
    }
    assertThat(sent("question", QUESTION, "email", "o'neil+zus@poczta.example.com.pl").status())
        .isEqualTo(303);
  }

  @Test
  void a_double_click_is_one_letter() {
    Map<String, String> fields = opened().with("question", QUESTION, "email", "m@example.pl");
    long before = letters();
    var tickets =
        IntStream.range(0, 3)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> browser.post("/pytanie", fields)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Browser.Page::ticket)
            .distinct();
    assertThat(tickets).hasSize(1);
    assertThat(letters()).isEqualTo(before + 1);
  }

  @Test
  void going_back_and_changing_the_words_asks_whether_it_is_a_new_question() {
    Browser.Page form = opened();
    browser.post("/pytanie", form.with("question", QUESTION, "email", "m@example.pl"));
    Browser.Page page =
        browser.post("/pytanie", form.with("question", "Inne?", "email", "m@example.pl"));
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.text()).contains("To jest już nowe pytanie");
    assertThat(browser.post("/pytanie", page.fields()).status()).isEqualTo(303);
    assertThat(newest()).contains("Inne?");
  }

  @Test
  void a_robot_that_fills_the_hidden_field_or_is_too_fast_is_asked_to_look_again() {
    Browser.Page filled =
        sent("question", QUESTION, "email", "m@example.pl", "website", "http://x");
    assertThat(filled.text()).contains("Jeszcze jedno kliknięcie");
    assertThat(filled.document().select("#question").text()).isEqualTo(QUESTION);
    passes(5);
    assertThat(browser.post("/pytanie", filled.fields()).status()).isEqualTo(303);

    Browser.Page form = browser.open("/pytanie");
    Browser.Page fast =
        browser.post("/pytanie", form.with("question", QUESTION, "email", "m@example.pl"));
    assertThat(fast.text()).contains("Jeszcze jedno kliknięcie");
    passes(5);
    assertThat(browser.post("/pytanie", fast.fields()).status()).isEqualTo(303);
  }

  @Test
  void a_post_from_nowhere_is_shown_the_form() {
    assertThat(browser.post("/pytanie", Map.of()).status()).isEqualTo(422);
    var bare =
        new HashMap<>(Map.of("question", QUESTION, "email", "m@example.pl", "id", "x' or 1=1"));
    assertThat(browser.post("/pytanie", bare).text()).contains("Jeszcze jedno kliknięcie");
  }

  @Test
  void many_from_one_address_are_asked_to_look_again_and_a_flood_to_wait() {
    for (int i = 0; i < 3; i++) {
      assertThat(sent("question", QUESTION, "email", "m@example.pl").status()).isEqualTo(303);
    }
    Browser.Page fourth = sent("question", QUESTION, "email", "m@example.pl");
    assertThat(fourth.text()).contains("Jeszcze jedno kliknięcie");
    passes(5);
    assertThat(browser.post("/pytanie", fourth.fields()).status()).isEqualTo(303);
    sent("question", QUESTION, "email", "m@example.pl");
    Browser.Page flood = sent("question", QUESTION, "email", "m@example.pl");
    assertThat(flood.status()).isEqualTo(429);
    assertThat(flood.document().select("#question").text()).isEqualTo(QUESTION);
    passes(600);
    assertThat(browser.post("/pytanie", flood.fields()).status()).isEqualTo(303);
  }

  @Test
  void personal_data_are_warned_of_once() {
    String text = QUESTION + " Mój PESEL 44051401359.";
    Browser.Page warned = sent("question", text, "email", "m@example.pl");
    assertThat(warned.status()).isEqualTo(200);
    assertThat(warned.document().select("[role=alert]").text())
        .contains("numer PESEL (●●●●●●●●●59)")
        .doesNotContain("44051401359");
    assertThat(browser.post("/pytanie", warned.fields()).status()).isEqualTo(303);
    assertThat(newest()).contains("44051401359");
  }

  @Test
  void ten_thousand_characters_are_fine_and_one_more_is_refused_with_the_text_kept() {
    assertThat(sent("question", "ż".repeat(10_000), "email", "m@example.pl").status())
        .isEqualTo(303);
    Browser.Page page = sent("question", "ż".repeat(10_001), "email", "m@example.pl");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("skróć je o 1.");
    assertThat(page.document().select("#question").text()).hasSize(10_001);
  }

  @Test
  void a_megabyte_is_refused_in_words() {
    long before = letters();
    for (String text :
        new String[] {"a".repeat(1 << 20), "<script>alert(1)</script>".repeat(40_000)}) {
      Browser.Page page = sent("question", text, "email", "m@example.pl");
      assertThat(page.status()).isEqualTo(413);
      assertThat(page.text()).contains("Ten tekst jest za długi");
    }
    assertThat(letters()).isEqualTo(before);
  }

  @Test
  void script_is_stored_raw_and_shown_escaped() {
    String script = "</textarea><script>alert('ż')</script>\u0000 & co?";
    Browser.Page page = sent("question", script, "email", "zły", "name", "<b>x</b>");
    assertThat(page.document().select("script:not([src])")).isEmpty();
    assertThat(page.document().select("textarea").text()).contains("<script>alert('ż')</script>");
    assertThat(page.document().select("form b")).isEmpty();
    assertThat(browser.post("/pytanie", page.with("email", "m@example.pl")).status())
        .isEqualTo(303);
    assertThat(newest()).contains("<script>alert('ż')</script>");
  }

  @Test
  void an_unknown_ticket_is_a_friendly_404() {
    for (String path : new String[] {"/pytanie/abcdefghijklmnopqrstuvwxyz", "/pytanie/%27--"}) {
      Browser.Page page = browser.open(path);
      assertThat(page.status()).isEqualTo(404);
      assertThat(page.text()).contains("Nie znaleźliśmy tego pytania");
    }
  }

  @Test
  void the_accessibility_statement_has_its_fixed_places() {
    Browser.Page page = browser.open("/dostepnosc");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.document().select("#a11y-status, #a11y-kontakt, #a11y-procedura")).hasSize(3);
  }

  @Test
  void hints_answer_while_typing_and_warn_of_personal_data() {
    Browser.Page page =
        browser.post("/pytanie/podpowiedzi", Map.of("question", QUESTION + " PESEL 44051401359"));
    assertThat(page.text()).contains("Może to już odpowiada", "numer PESEL");
    assertThat(page.document().select("details")).hasSizeBetween(1, 3);
    assertThat(page.text()).doesNotContain("{{");
    assertThat(browser.post("/pytanie/podpowiedzi", Map.of("question", "ee")).text()).isEmpty();
  }
}
