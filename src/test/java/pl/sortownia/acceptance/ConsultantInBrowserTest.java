package pl.sortownia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A consultant's day: hands on the keyboard, a colleague beside, and a telephone on the tram. */
class ConsultantInBrowserTest {
  private static final int LETTERS = 10;
  private static final int KEYS_A_LETTER = 8;
  private static final List<String> QUESTIONS =
      List.of(
          "Ile wynosi zasiłek pogrzebowy i gdzie złożyć wniosek Z-12?",
          "Kiedy będzie waloryzacja emerytur i o ile wzrosną?",
          "Jak założyć profil na PUE ZUS? Nie mogę się zalogować.",
          "Od kiedy należy mi się zasiłek chorobowy na nowej umowie o pracę?",
          "Do kiedy trzeba zapłacić składki za firmę?",
          "Jak złożyć wniosek o 800 plus na drugie dziecko?",
          "Czy mogę dorabiać do renty i ile?",
          "Jak dostać zaświadczenie o niezaleganiu?",
          "Ile wynosi zasiłek macierzyński na działalności?",
          "Dziękuję za pomoc, wszystko już jest jasne.");
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

  private Page opened(BrowserContext window, String login) {
    return Chromium.logsIn(window, town.url(), login, Staff.PASSWORD);
  }

  private String letterOf(Citizen citizen) {
    return Consultant.logsIn(town, "marek").findsTheLetterOf(citizen).page().location();
  }

  private String asks(String words) {
    Citizen citizen = Citizen.of(town);
    citizen.writes("pytanie", words);
    return letterOf(citizen);
  }

  /** Presses keys and counts them. */
  private static final class Hands {
    private final Page page;
    private int keys;

    Hands(Page page) {
      this.page = page;
    }

    void press(String key) {
      keys++;
      page.keyboard().press(key);
    }

    /** Presses a key that leads to another page. */
    void goesOn(String key) {
      keys++;
      try {
        page.waitForNavigation(() -> page.keyboard().press(key));
      } catch (TimeoutError nothingHappened) {
        String shown = page.locator("body").innerText();
        throw new AssertionError(key + " led nowhere from " + page.url() + "\n" + shown);
      }
    }

    void type(String words) {
      keys += words.length();
      page.keyboard().type(words);
    }
  }

  @Test
  void ten_letters_are_decided_without_the_mouse() {
    var citizens = new ArrayList<Citizen>();
    for (String question : QUESTIONS) {
      Citizen citizen = Citizen.of(town);
      citizen.writes("pytanie", question);
      citizens.add(citizen);
    }
    citizens.forEach(this::letterOf);
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true)) {
      Page page = opened(window, "anna");
      var hands = new Hands(page);
      for (int letter = 0; letter < LETTERS; letter++) {
        if (page.locator("#desk").count() == 0) {
          hands.goesOn("n");
        }
        String place = page.url();
        decides(hands, page);
        assertThat(page.url()).as("after %s", place).isNotEqualTo(place);
      }
      assertThat(hands.keys).isLessThanOrEqualTo(LETTERS * KEYS_A_LETTER);
    }
  }

  /** Takes the first suggestions and sends; what cannot be answered so is closed with a reason. */
  private static void decides(Hands hands, Page page) {
    int questions = page.locator(".question").count();
    for (int n = 1; n <= questions; n++) {
      String open = ".question[data-question='" + n + "']";
      boolean answered = page.locator(open + " li.chosen").count() > 0;
      if (!answered && page.locator(open + " .pick").count() > 0) {
        if (n > 1) {
          hands.press("q");
        }
        hands.goesOn("1");
      }
    }
    if (page.locator("#look .bad").count() > 0) {
      hands.press("c");
      hands.type("brak");
      hands.goesOn("Enter");
    } else {
      hands.goesOn("Control+Enter");
    }
  }

  @Test
  void a_letter_cut_badly_is_cut_anew_with_digits_and_joined_again() {
    String letter = asks("Kiedy waloryzacja emerytur? Ile wynosi zasiłek pogrzebowy?");
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true)) {
      Page page = opened(window, "anna");
      page.navigate(letter);
      var hands = new Hands(page);
      hands.press("s");
      hands.press("1");
      hands.press("2");
      hands.goesOn("Enter");
      assertThat(page.locator(".question .name").allInnerTexts())
          .containsExactly("Waloryzacja", "Zasiłek pogrzebowy");
      hands.press("q");
      hands.goesOn("Backspace");
      assertThat(page.locator(".question")).satisfies(it -> assertThat(it.count()).isEqualTo(1));
    }
  }

  @Test
  void marked_words_become_a_question_of_their_own() {
    String letter = asks("Dzień dobry. Kiedy waloryzacja emerytur? Ile wynosi zasiłek pogrzebowy?");
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true)) {
      Page page = opened(window, "anna");
      page.navigate(letter);
      page.evaluate(
          """
          () => {
            const words = 'Ile wynosi zasiłek pogrzebowy?';
            const walk = document.createTreeWalker(document.querySelector('[data-letter]'), NodeFilter.SHOW_TEXT,
              (it) => it.parentElement.matches('.num') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
            const letters = [];
            while (walk.nextNode()) for (let i = 0; i < walk.currentNode.length; i++) letters.push([walk.currentNode, i]);
            const at = letters.map(([it, i]) => it.data[i]).join('').indexOf(words);
            const [first, from] = letters[at];
            const [last, to] = letters[at + words.length - 1];
            getSelection().setBaseAndExtent(first, from, last, to + 1);
          }
          """);
      page.waitForSelector(".apart:not([hidden])");
      new Hands(page).goesOn("o");
      assertThat(String.join("", page.locator("mark.q2").allInnerTexts()))
          .endsWith("Ile wynosi zasiłek pogrzebowy?");
    }
  }

  @Test
  void a_colleague_is_called_by_a_note_and_sees_it() {
    String letter = asks("Czy mogę dorabiać do renty?");
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true);
        BrowserContext beside = chromium.window(ColorScheme.DARK, 1440, true)) {
      Page page = opened(window, "anna");
      page.navigate(letter);
      var hands = new Hands(page);
      hands.press("m");
      hands.type("zerknij @mar");
      hands.press("Tab");
      hands.goesOn("Enter");
      Page marek = opened(beside, "marek");
      new Hands(marek).goesOn("@");
      assertThat(marek.locator(".called li").innerText()).contains("zerknij @marek");
      marek.keyboard().press("j");
      new Hands(marek).goesOn("Enter");
      assertThat(marek.url()).isEqualTo(letter);
      assertThat(marek.locator(".top .called").count()).isZero();
    }
  }

  @Test
  void two_on_one_letter_the_second_hears_who_was_first_and_loses_nothing() {
    String letter = asks("Jak dostać zaświadczenie o niezaleganiu?");
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true);
        BrowserContext beside = chromium.window(ColorScheme.DARK, 1440, true)) {
      Page anna = opened(window, "anna");
      Page marek = opened(beside, "marek");
      anna.navigate(letter);
      marek.navigate(letter);
      new Hands(marek).goesOn("e");
      new Hands(anna).goesOn("Control+Enter");
      assertThat(anna.locator(".refusal").innerText()).contains("list zmienił się", "marek");
      marek.keyboard().press("Escape");
      assertThat(marek.locator(".refusal").count()).isZero();
    }
  }

  @Test
  void what_is_typed_without_a_pause_is_saved_meanwhile() {
    String letter = asks("Kiedy trzynasta emerytura?");
    try (BrowserContext window = chromium.window(ColorScheme.LIGHT, 1440, true)) {
      Page page = opened(window, "anna");
      page.navigate(letter);
      new Hands(page).goesOn("e");
      page.locator("#writing textarea").last().focus();
      page.waitForResponse(
          it -> it.url().endsWith("/draft") && it.ok(),
          () -> {
            for (int i = 0; i < 60; i++) {
              page.keyboard().press("a");
              page.waitForTimeout(50);
            }
          });
      assertThat(page.locator("#saved").innerText()).contains("zapisany");
    }
  }

  @Test
  void a_letter_is_answered_on_a_telephone() {
    Citizen citizen = Citizen.of(town);
    citizen.writes("pogrzebowy", "Ile wynosi zasiłek pogrzebowy i gdzie złożyć wniosek Z-12?");
    String letter = letterOf(citizen);
    try (BrowserContext window = chromium.window(ColorScheme.DARK, 390, true)) {
      Page page = opened(window, "anna");
      page.navigate(letter);
      int wide = (int) page.evaluate("document.documentElement.scrollWidth");
      assertThat(wide).isLessThanOrEqualTo(390);
      if (page.locator("li.chosen").count() == 0) {
        page.locator(".pick").first().click();
        page.waitForSelector("li.chosen");
      }
      page.locator("button.primary[data-key='ctrl+enter']").click();
      page.waitForSelector(".toast");
    }
    assertThat(Citizen.text(citizen.receivesOneReply())).containsIgnoringCase("pogrzebow");
  }

  @Test
  void pages_have_no_barriers_in_light_and_dark_wide_and_narrow() {
    String letter =
        asks("Kiedy waloryzacja emerytur? Mój PESEL to 44051401359. Ile wynosi zasiłek?");
    asks("Kiedy waloryzacja emerytur? Mój PESEL to 44051401359. Ile wynosi zasiłek?");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        try (BrowserContext window = chromium.window(scheme, width, true)) {
          Page page = opened(window, "anna");
          for (String path :
              List.of(
                  "/letters",
                  "/letters?state=all&q=waloryzacja",
                  "/letters/mentions",
                  "/letters/macros",
                  letter,
                  letter + "/many")) {
            page.navigate(path.startsWith("http") ? path : town.url() + path);
            assertThat(Barriers.on(page)).as("%s %s %d", path, scheme, width).isEmpty();
          }
          page.navigate(letter);
          for (String panel : List.of("s", "m", "p", "t", "g", "?")) {
            page.keyboard().press(panel);
            assertThat(Barriers.on(page)).as("%s %s %d", panel, scheme, width).isEmpty();
            page.keyboard().press("Escape");
          }
        }
      }
    }
  }
}
