package pl.sortownia.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An editor's day in a real browser: from a hard word to a text in force, by two people. */
class EditorsDayInBrowserTest {
  private static final String ARTICLE = "/redakcja/article/zas-opiekunczy-wniosek";
  private static Chromium chromium;
  private final Town town = Town.open();

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    // a trial reads hundreds of letters, and the machine may be busy
    setDefaultAssertionTimeout(60_000);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private Page opened(String login, ColorScheme scheme, int width) {
    return Chromium.logsIn(chromium.window(scheme, width, true), town.url(), login, Staff.PASSWORD);
  }

  @Test
  void a_text_goes_from_a_hard_word_to_the_citizens_by_two_people() {
    Page ewa = opened("ewa", ColorScheme.LIGHT, 1440);
    ewa.navigate(town.url() + "/redakcja?szukaj=zas-opiekunczy-wniosek&rodzaj=article");
    ewa.locator("[data-row]").first().click();
    String body = ewa.inputValue("#f-body");
    ewa.fill("#f-body", body + "\n\nWniosek należy złożyć niezwłocznie, {{amount nie-ma-takiej}}.");
    assertThat(ewa.locator(".remarks .bad")).containsText("nie-ma-takiej");
    ewa.locator(".remarks .bad .place").click();
    assertThat(selected(ewa)).contains("niezwłocznie");
    ewa.locator("[data-swap]").first().click();
    assertThat(ewa.inputValue("#f-body")).contains("złożyć od razu");
    ewa.fill("#f-body", ewa.inputValue("#f-body").replace(", {{amount nie-ma-takiej}}", ""));
    assertThat(ewa.locator(".remarks .bad")).hasCount(0);
    assertThat(ewa.locator(".letter")).containsText("Wniosek należy złożyć od razu.");
    ewa.fill("#reason", "prościej");
    ewa.keyboard().press("Control+Enter");
    assertThat(ewa.locator(".piece-head .flag")).containsText("szkic");
    ewa.locator(".tabs a", new Page.LocatorOptions().setHasText("Zmiany")).click();
    assertThat(ewa.locator(".way")).containsText("sprawdzić musi go inna osoba");
    String text = ewa.url();

    Page jan = opened("jan", ColorScheme.LIGHT, 1440);
    jan.navigate(text);
    assertThat(jan.locator(".diff .after").last()).containsText("złożyć od razu");
    jan.locator("button", new Page.LocatorOptions().setHasText("Zrób próbę")).click();
    assertThat(jan.locator("#rehearsal")).containsText("Trafna pierwsza podpowiedź");
    jan.locator("button", new Page.LocatorOptions().setHasText("jest dobrze")).click();
    jan.locator("button", new Page.LocatorOptions().setHasText("Opublikuj wersję")).click();
    assertThat(jan.locator(".notice")).containsText("Obowiązuje najnowsza wersja");
    jan.locator(".tabs a", new Page.LocatorOptions().setHasText("Historia")).click();
    assertThat(jan.locator(".diff")).containsText("złożyć od razu");
    jan.locator("button[aria-label='Przywróć wersję 1']").click();
    jan.navigate(text.replace("/publikacja", ""));
    assertThat(jan.inputValue("#f-body")).doesNotContain("złożyć od razu");
  }

  @Test
  void an_amount_gets_a_row_and_an_article_is_begun() {
    Page page = opened("ewa", ColorScheme.DARK, 390);
    page.navigate(town.url() + "/redakcja/kwoty/dodatek_pielegnacyjny");
    int rows = page.locator("#f-rows tbody tr").count();
    page.locator("[data-add-row]").click();
    assertThat(page.locator("#f-rows tbody tr")).hasCount(rows + 1);
    page.locator("[name=from]").last().fill("2027-03-01");
    page.locator("[name=value]").last().fill("380,12");
    page.locator("[name=source]").last().fill("próba");
    assertThat(page.locator("#look")).containsText("Bez uwag");
    page.navigate(town.url() + "/redakcja/nowy?sprawa=rodz-800plus");
    page.fill("#title", "Żłobek i 800+ " + System.nanoTime());
    page.locator("button", new Page.LocatorOptions().setHasText("Zacznij artykuł")).click();
    assertThat(page.locator(".piece-head")).containsText("nic nie obowiązuje");
  }

  @Test
  void pages_of_the_room_have_no_barriers_in_light_and_dark_wide_and_narrow() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        Page page = opened("ewa", scheme, width);
        for (String path :
            List.of(
                "/redakcja?rodzaj=template",
                ARTICLE,
                ARTICLE + "?widok=plik",
                ARTICLE + "/publikacja",
                ARTICLE + "/historia",
                ARTICLE + "/dlaczego",
                "/redakcja/template/odpowiedz-kilka",
                "/redakcja/synonyms/synonyms",
                "/redakcja/kwoty?szukaj=renta",
                "/redakcja/kwoty/najnizsza_emerytura",
                "/redakcja/kalendarz",
                "/redakcja/braki",
                "/redakcja/nowy",
                "/redakcja/nowy?co=wzor")) {
          page.navigate(town.url() + path);
          assertThat(Barriers.on(page)).as("%s %s %d", path, scheme, width).isEmpty();
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .as("%s is wider than %d", path, width)
              .isEqualTo(true);
        }
        page.context().close();
      }
    }
  }

  private static String selected(Page page) {
    return String.valueOf(
        page.evaluate(
            "(() => { const f = document.getElementById('f-body');"
                + " return f.value.slice(f.selectionStart, f.selectionEnd); })()"));
  }
}
