package pl.sortownia.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps somebody out of a page, as axe-core finds it. */
final class Barriers {
  private Barriers() {}

  static List<String> on(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Barriers::told).toList();
  }

  private static String told(Rule rule) {
    var node = rule.getNodes().getFirst();
    return "%s: %s%n%s".formatted(rule.getId(), node.getHtml(), node.getFailureSummary());
  }
}
