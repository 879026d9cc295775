package pl.sortownia.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, steered by Playwright. */
final class Chromium implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(FLAGS));

  /** A window of somebody who has not been here before. */
  BrowserContext window(ColorScheme scheme, int width, boolean scripts) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setViewportSize(width, 900)
            .setJavaScriptEnabled(scripts)
            .setLocale("pl-PL")
            .setTimezoneId("Europe/Warsaw"));
  }

  /** Logs in; returns the page that the person is led to. */
  static Page logsIn(BrowserContext window, String office, String login, String password) {
    Page page = window.newPage();
    page.navigate(office + "/login");
    page.fill("[name=username]", login);
    page.fill("[name=password]", password);
    page.press("[name=password]", "Enter");
    page.waitForURL(it -> !it.contains("/login"));
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
