package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The console in a real browser: a consultant's letter from login to send, with the keyboard. */
class ConsoleInBrowserTest {
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

  private Page opened(ColorScheme scheme, int width, String login) {
    return Chromium.logsIn(chromium.window(scheme, width, true), town.url(), login, Staff.PASSWORD);
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
          assertThat(Barriers.on(page)).as("%s %s %d", path, scheme, width).isEmpty();
        }
        page.context().close();
      }
    }
  }
}
