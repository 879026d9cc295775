package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A supervisor's day: looks at the figures, weighs the dial, saves it, and takes it back. */
class SupervisorInBrowserTest {
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

  private Page kinga(BrowserContext window) {
    return Chromium.logsIn(window, town.url(), "kinga", Staff.PASSWORD);
  }

  @Test
  void a_supervisor_looks_weighs_decides_and_changes_her_mind() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("pogrzebowy", "Ile wynosi zasiłek pogrzebowy i gdzie złożyć wniosek Z-12?");
    Consultant.logsIn(town, "marek").findsTheLetterOf(citizen);
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true)) {
      Page page = kinga(window);
      assertThat(page.url()).endsWith("/tablica");
      assertThat(page.locator(".figures b").first().innerText()).isNotEqualTo("0");
      page.click(".period a >> text=7 dni");
      assertThat(page.locator(".period [aria-current]").innerText()).isEqualTo("7 dni");

      page.click("text=Ostrożność maszyny");
      // a key pressed before the page's script is there moves the slider and tells nobody
      page.waitForURL("**/ostroznosc");
      String before = page.locator(".wish b").innerText();
      page.focus("#precyzja");
      page.keyboard().press("Home");
      page.waitForSelector("text=propozycja, jeszcze nie zapisana");
      assertThat(page.locator(".wish b").innerText()).isEqualTo("80%").isNotEqualTo(before);
      page.fill("[name=powod]", "więcej gotowych szkiców");
      page.click("button.primary");
      assertThat(page.locator("[role=status]").innerText()).contains("Zapisano");
      assertThat(page.locator("section table").innerText()).contains("więcej gotowych szkiców");

      page.click("[aria-label='Przywróć wartości z modelu']");
      assertThat(page.locator(".wish b").innerText()).isEqualTo(before);
    }
  }

  @Test
  void what_a_letter_costs_is_counted_in_the_browser_and_kept_without_a_name() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("pogrzebowy", "Ile wynosi zasiłek pogrzebowy i gdzie złożyć wniosek Z-12?");
    String letter = Consultant.logsIn(town, "anna").findsTheLetterOf(citizen).page().location();
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true)) {
      Page page = Chromium.logsIn(window, town.url(), "marek", Staff.PASSWORD);
      page.navigate(letter);
      if (page.locator("li.chosen").count() == 0) {
        page.keyboard().press("1");
        page.waitForSelector("li.chosen");
      }
      page.keyboard().press("Control+Enter");
      citizen.receivesOneReply();
    }
    var kinga = Consultant.logsIn(town, "kinga");
    String row = kinga.opens("/tablica").select("tr:has(th:containsOwn(z odpowiedzią))").text();
    // two keys at most: a choice, and Ctrl+Enter, which is one
    assertThat(row).matches("z odpowiedzią .* s .* [12] .*");
    assertThat(kinga.opens("/tablica/wysilek.csv").wholeText()).doesNotContain("marek");
  }

  @Test
  void pages_have_no_barriers_in_light_and_dark_wide_and_narrow() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        try (BrowserContext window = chromium.window(scheme, width, true)) {
          Page page = kinga(window);
          for (String path :
              List.of(
                  "/tablica",
                  "/tablica?days=365",
                  "/tablica/listy?co=po-terminie",
                  "/tablica/ostroznosc?precyzja=90",
                  "/lekcje")) {
            page.navigate(town.url() + path);
            assertThat(Barriers.on(page)).as("%s %s %d", path, scheme, width).isEmpty();
            int sideways =
                (int)
                    page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(sideways).as("%s scrolls sideways at %d", path, width).isZero();
          }
        }
      }
    }
  }
}
