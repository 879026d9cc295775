package pl.sortownia.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sortownia.Office;
import pl.sortownia.drill.load.LoadDrill;

/**
 * A picture of every page, in docs/screens: {@code bin/screens}. Not part of the tests; the office
 * stands on a set day and its letters come of a set seed, so that a picture changes with its page
 * and with nothing else.
 */
class Screens {
  private static final String PASSWORD = "sortownia";
  private static final Path FOLDER = Path.of("docs/screens").toAbsolutePath();
  private static final Chromium CHROMIUM = new Chromium();
  private static ConfigurableApplicationContext office;
  private static String url;

  @BeforeAll
  static void open() throws IOException {
    Path home = Path.of("").toAbsolutePath();
    var app = new SpringApplication(Office.class);
    office =
        app.run(
            "--server.port=0",
            "--sortownia.home=" + home,
            "--sortownia.data=" + Files.createTempDirectory("sortownia-screens"),
            "--sortownia.demo.accounts=true",
            "--sortownia.demo.now=2026-11-24T09:42:00Z",
            "--sortownia.learning.every=1s",
            "--sortownia.portal.minimum-time=0s");
    LoadDrill.fill(office, home, 2400, 56, 7);
    url = "http://127.0.0.1:" + office.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    office.close();
  }

  /**
   * A page.
   *
   * @param name what it is called
   * @param main whether it is shown narrow and dark, too
   * @param whole whether it is shown down to its end
   */
  private record Shot(String name, String path, boolean main, boolean whole) {}

  @Test
  void every_page() throws IOException {
    everyone(ColorScheme.LIGHT, 1440);
    everyone(ColorScheme.LIGHT, 390);
    everyone(ColorScheme.DARK, 1440);
  }

  private static void everyone(ColorScheme scheme, int width) throws IOException {
    citizens(scheme, width);
    staff("anna", scheme, width, desk());
    staff("ewa", scheme, width, room());
    staff("kinga", scheme, width, board());
  }

  private static List<Shot> desk() {
    String waiting = letter("waiting");
    return List.of(
        new Shot("pulpit", "/letters", true, false),
        new Shot("list", waiting, true, false),
        new Shot("list-z-odpowiedzia", letter("answered"), false, false),
        new Shot("do-wielu", waiting + "/many", false, false),
        new Shot("szukaj", "/letters?state=all&q=waloryzacja", false, false),
        new Shot("makra", "/letters/macros", false, false));
  }

  private static List<Shot> room() {
    return List.of(
        new Shot("redakcja", "/redakcja", true, false),
        new Shot("artykul", "/redakcja/article/e-zla-blad-i-skrocenie", true, false),
        new Shot("kwoty", "/redakcja/kwoty", false, false),
        new Shot("kalendarz", "/redakcja/kalendarz", false, false),
        new Shot("braki", "/redakcja/braki", false, false),
        new Shot("lekcje", "/lekcje", true, false));
  }

  private static List<Shot> board() {
    return List.of(
        new Shot("tablica", "/tablica", true, true),
        new Shot("tablica-listy", "/tablica/listy?co=zastapione", false, false),
        new Shot("ostroznosc", "/tablica/ostroznosc?precyzja=90", true, false),
        new Shot("zespoly", "/zespoly", false, false));
  }

  private static String letter(String state) {
    return "/letters/"
        + office
            .getBean(JdbcClient.class)
            .sql(
                "select id from letter_case where state = ? and p > 0.9 order by due_on, id limit 1")
            .param(state)
            .query(Long.class)
            .single();
  }

  private static void staff(String login, ColorScheme scheme, int width, List<Shot> shots)
      throws IOException {
    try (BrowserContext window = CHROMIUM.window(scheme, width, true)) {
      Page page = Chromium.logsIn(window, url, login, PASSWORD);
      boolean plain = scheme == ColorScheme.LIGHT && width == 1440;
      for (Shot it : shots.stream().filter(shot -> plain || shot.main()).toList()) {
        page.navigate(url + it.path());
        shoot(page, it.name(), scheme, width, it.whole());
      }
    }
  }

  private static void citizens(ColorScheme scheme, int width) throws IOException {
    try (BrowserContext window = CHROMIUM.window(scheme, width, true)) {
      Page page = window.newPage();
      page.navigate(url + "/pytanie");
      shoot(page, "pytanie", scheme, width, true);
      if (scheme == ColorScheme.DARK) {
        return;
      }
      page.navigate(url + "/login");
      shoot(page, "logowanie", scheme, width, false);
      page.navigate(url + "/dostepnosc");
      shoot(page, "dostepnosc", scheme, width, true);
      page.navigate(url + "/pytanie");
      page.fill(
          "#question",
          "Kiedy będzie waloryzacja emerytury i o ile wzrośnie? Mój PESEL to 44051401359.");
      page.waitForSelector("#podpowiedzi details");
      shoot(page, "pytanie-podpowiedzi", scheme, width, true);
      page.click("button[type=submit]");
      page.waitForSelector(".notice.wrong");
      shoot(page, "pytanie-bledy", scheme, width, true);
      page.fill("#question", "Kiedy będzie waloryzacja emerytury i o ile wzrośnie?");
      page.fill("#email", "maria@poczta.example");
      page.click("button[type=submit]");
      page.waitForSelector(".steps");
      shoot(page, "pytanie-stan", scheme, width, true);
    }
  }

  private static void shoot(Page page, String name, ColorScheme scheme, int width, boolean whole)
      throws IOException {
    String dark = scheme == ColorScheme.DARK ? "-ciemny" : "";
    byte[] png =
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(whole)
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    Palette.write(png, FOLDER.resolve("%s-%d%s.png".formatted(name, width, dark)));
  }
}
