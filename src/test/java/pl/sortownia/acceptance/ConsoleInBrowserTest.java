package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The console in a real browser: a consultant's letter from login to send, with the keyboard. */
class ConsoleInBrowserTest {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static Playwright playwright;
  private static Browser browser;
  private final Town town = Town.open();

  @BeforeAll
  static void start() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));
  }

  @AfterAll
  static void stop() {
    playwright.close();
  }

  private Page opened(ColorScheme scheme, int width, String login) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 900)
                .setLocale("pl-PL"));
    Page page = context.newPage();
    page.navigate(town.url() + "/login");
    page.fill("[name=username]", login);
    page.fill("[name=password]", Staff.PASSWORD);
    page.press("[name=password]", "Enter");
    page.waitForURL(it -> !it.contains("/login"));
    return page;
  }

  @Test
  void a_letter_is_taken_answered_and_sent_with_the_keyboard() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("pogrzebowy", "Ile wynosi zasiłek pogrzebowy i gdzie złożyć wniosek Z-12?");
    String letter = Consultant.logsIn(town, "marek").findsTheLetterOf(citizen).page().location();
    Page page = opened(ColorScheme.LIGHT, 1440, "anna");
    page.navigate(letter);
    if (page.locator("li.chosen").count() == 0) {
      page.keyboard().press("1");
      page.waitForSelector("li.chosen");
    }
    page.keyboard().press("Control+Enter");
    assertThat(Citizen.text(citizen.receivesOneReply())).containsIgnoringCase("pogrzebow");
  }

  @Test
  void pages_have_no_barriers_in_light_and_dark_wide_and_narrow() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("dwie sprawy", "Kiedy waloryzacja emerytur? Mój PESEL to 44051401359.");
    String letter = Consultant.logsIn(town, "marek").findsTheLetterOf(citizen).page().location();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        Page page = opened(scheme, width, "anna");
        for (String path : List.of("/letters", letter, "/pytanie", "/dostepnosc")) {
          page.navigate(path.startsWith("http") ? path : town.url() + path);
          assertThat(barriers(page)).as("%s %s %d", path, scheme, width).isEmpty();
        }
        page.context().close();
      }
    }
  }

  private static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(ConsoleInBrowserTest::told).toList();
  }

  private static String told(Rule rule) {
    var node = rule.getNodes().getFirst();
    return "%s: %s%n%s".formatted(rule.getId(), node.getHtml(), node.getFailureSummary());
  }
}
