package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The citizens' form in a real browser: with scripts and without, with keys alone, on a phone. */
class CitizenInBrowserTest {
  private static final String QUESTION = "Kiedy będzie waloryzacja emerytury i o ile wzrośnie?";
  private static Chromium chromium;
  private final Town town = Town.open();

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private Page form(BrowserContext window) {
    Page page = window.newPage();
    page.navigate(town.url() + "/pytanie");
    return page;
  }

  @Test
  void articles_that_may_answer_and_a_warning_come_while_somebody_types() {
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true)) {
      Page page = form(window);
      page.fill("#question", QUESTION + " Mój PESEL to 44051401359.");
      page.waitForSelector("#podpowiedzi details");
      assertThat(page.locator("#podpowiedzi").innerText())
          .contains("numer PESEL")
          .containsIgnoringCase("waloryzac")
          .doesNotContain("44051401359");
      page.click("#podpowiedzi summary >> nth=0");
      assertThat(page.locator("#podpowiedzi .answer >> nth=0").innerText()).isNotBlank();
      assertThat(page.inputValue("#question")).startsWith(QUESTION);
    }
  }

  @ParameterizedTest
  @CsvSource({"true,1440", "true,390", "false,1440", "false,390"})
  void a_question_is_sent_with_the_keyboard_and_its_way_can_be_followed(
      boolean scripts, int width) {
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, width, scripts)) {
      Page page = form(window);
      page.focus("#question");
      page.keyboard().type(QUESTION + " " + scripts + width);
      while (!page.locator(":focus").getAttribute("id").equals("email")) {
        page.keyboard().press("Tab");
      }
      page.keyboard().type("maria%s%d@poczta.example".formatted(scripts, width));
      page.keyboard().press("Enter");
      page.waitForURL(it -> it.contains("wyslane"));
      assertThat(page.locator("h1").innerText()).isEqualTo("Dziękujemy, pytanie dotarło");
      assertThat(page.locator(".number").innerText()).matches("\\d{4}/\\d{2}/\\d+");
      page.navigate(page.locator(".link a").innerText());
      assertThat(page.locator(".steps").innerText()).contains("Przyjęte");
      assertThat(sideways(page)).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void an_error_is_told_in_words_and_nothing_typed_is_lost(boolean scripts) {
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 390, scripts)) {
      Page page = form(window);
      page.fill("#question", QUESTION);
      page.fill("#email", "to nie adres");
      page.fill("#name", "Maria Wrona");
      page.click("button[type=submit]");
      page.waitForSelector(".notice.wrong");
      assertThat(page.title()).startsWith("Popraw formularz");
      assertThat(page.inputValue("#question")).isEqualTo(QUESTION);
      assertThat(page.inputValue("#name")).isEqualTo("Maria Wrona");
      page.click(".notice.wrong a");
      assertThat(page.url()).endsWith("#email");
      assertThat(page.getAttribute("#email", "aria-invalid")).isEqualTo("true");
    }
  }

  @Test
  void pages_have_no_barriers_in_light_and_dark_wide_and_narrow() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        try (BrowserContext window = chromium.window(scheme, width, true)) {
          Page page = form(window);
          free(page, "form", scheme, width);
          page.fill("#question", QUESTION + " Mój PESEL to 44051401359.");
          page.waitForSelector("#podpowiedzi details");
          free(page, "form with hints", scheme, width);
          page.click("button[type=submit]");
          page.waitForSelector(".notice.wrong");
          free(page, "form with errors", scheme, width);
          page.fill("#question", QUESTION + scheme + width);
          page.fill("#email", "a%s%d@poczta.example".formatted(scheme, width));
          page.click("button[type=submit]");
          page.waitForSelector(".steps");
          free(page, "state", scheme, width);
          page.navigate(town.url() + "/pytanie/aaaaaaaaaaaaaaaaaaaaaaaaaa");
          free(page, "unknown", scheme, width);
          page.navigate(town.url() + "/dostepnosc");
          free(page, "statement", scheme, width);
        }
      }
    }
  }

  private static void free(Page page, String what, ColorScheme scheme, int width) {
    assertThat(Barriers.on(page)).as("%s %s %d", what, scheme, width).isEmpty();
    assertThat(sideways(page)).as("%s scrolls sideways at %d", what, width).isZero();
  }

  private static int sideways(Page page) {
    return (int)
        page.evaluate(
            "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
  }
}
