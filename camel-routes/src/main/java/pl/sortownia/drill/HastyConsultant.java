package pl.sortownia.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Answers letters through the console, one after the other, and does not mind when it dies. */
final class HastyConsultant {
  private final String office;
  private final Connection session;
  private boolean loggedIn;
  private boolean done;

  HastyConsultant(String office) {
    this.office = office;
    this.session = Jsoup.newSession().ignoreHttpErrors(true).timeout(20_000).maxBodySize(0);
  }

  /** True when the queue was empty at the last look. */
  boolean isDone() {
    return done;
  }

  /** Takes the next letter and sends the proposed answer, or closes what has none. */
  boolean answersOne() {
    try {
      return loggedIn() && answer(next());
    } catch (IOException | UncheckedIOException officeIsAway) {
      loggedIn = false;
      return false;
    }
  }

  private boolean loggedIn() throws IOException {
    if (!loggedIn) {
      Document login = session.newRequest(office + "/login").get();
      Document home =
          submit(
              login,
              login.selectFirst("form[action$=/login] button"),
              Map.of("username", "anna", "password", "sortownia"));
      loggedIn = !home.location().contains("/login");
    }
    return loggedIn;
  }

  private Document next() throws IOException {
    Document queue = session.newRequest(office + "/letters?state=waiting").get();
    Element waiting = queue.selectFirst("a[data-row]");
    Element mine =
        waiting != null
            ? waiting
            : session.newRequest(office + "/letters?state=mine").get().selectFirst("a[data-row]");
    done = mine == null;
    return mine == null ? queue : session.newRequest(mine.absUrl("href")).get();
  }

  private boolean answer(Document page) throws IOException {
    if (done) {
      return false;
    }
    Document ready = page;
    if (page.selectFirst("li.chosen") == null && page.selectFirst("button.pick") != null) {
      ready = submit(page, page.selectFirst("button.pick"), Map.of());
    }
    Element send = ready.selectFirst("button[formaction*=/reply]");
    Document after = send == null ? ready : submit(ready, send, Map.of());
    if (after.selectFirst(".refusal") != null || send == null) {
      submit(
          after,
          after.selectFirst("button[formaction*=/closing]"),
          Map.of("reason", "próba bez odpowiedzi"));
    }
    return true;
  }

  private Document submit(
      Document page, @org.jspecify.annotations.Nullable Element button, Map<String, String> typed)
      throws IOException {
    if (button == null) {
      throw new IOException("nothing to press on " + page.location());
    }
    Element named = button.hasAttr("form") ? page.getElementById(button.attr("form")) : null;
    Element form = named == null ? button.closest("form") : named;
    if (form == null) {
      throw new IOException("no form for " + button);
    }
    String to = button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action");
    var fields = fields(page, form);
    if (button.hasAttr("name")) {
      fields.put(button.attr("name"), button.val());
    }
    fields.putAll(typed);
    return session.newRequest(to).method(Connection.Method.POST).data(fields).execute().parse();
  }

  /** What a browser would send: fields inside the form, and those that name it. */
  private static Map<String, String> fields(Document page, Element form) {
    var all = new LinkedHashMap<String, String>();
    for (Element field : page.select("input[name], textarea[name]")) {
      Element its =
          field.hasAttr("form") ? page.getElementById(field.attr("form")) : field.closest("form");
      boolean belongs = form.equals(its);
      boolean chosen = !field.is("[type=radio], [type=checkbox]") || field.hasAttr("checked");
      if (belongs && chosen) {
        all.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
      }
    }
    return all;
  }
}
