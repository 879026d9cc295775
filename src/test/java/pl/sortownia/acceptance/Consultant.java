package pl.sortownia.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Works in the console without JavaScript: pages, links and forms over HTTP only. */
final class Consultant {
  private final Town town;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();
  private Document page = new Document("");
  private int status;

  private Consultant(Town town) {
    this.town = town;
  }

  static Consultant logsIn(Town town, String login) {
    var who = new Consultant(town);
    who.opens("/login");
    who.presses(
        "form[action$=/login] button", Map.of("username", login, "password", Staff.PASSWORD));
    return who;
  }

  /** Somebody without a login. */
  static Consultant visits(Town town, String path) {
    var who = new Consultant(town);
    who.opens(path);
    return who;
  }

  Document follows(String url) {
    return get(URI.create(url));
  }

  Document opens(String path) {
    return get(URI.create(town.url() + path));
  }

  /** Waits until a letter of this person is in a list of the queue, then opens it. */
  Consultant findsTheLetterOf(Citizen citizen, String list) {
    String link =
        Eventually.get(
            "a letter of " + citizen.name() + " among " + list, () -> row(citizen, list));
    get(URI.create(link));
    return this;
  }

  Consultant findsTheLetterOf(Citizen citizen) {
    return findsTheLetterOf(citizen, "waiting");
  }

  private Optional<String> row(Citizen citizen, String list) {
    opens("/letters?state=" + list + "&sender=" + encode(citizen.address()));
    return Optional.ofNullable(page.selectFirst("a[data-row]")).map(it -> it.absUrl("href"));
  }

  /** How many letters of this person are in a list of the queue now. */
  int countsTheLettersOf(Citizen citizen, String list) {
    opens("/letters?state=" + list + "&sender=" + encode(citizen.address()));
    return page.select("a[data-row]").size();
  }

  /** Presses a button, as a browser does: the fields of its form go along, wherever they stand. */
  Consultant presses(String button, Map<String, String> typed) {
    Element pressed = page.selectFirst(button);
    if (pressed == null) {
      throw new AssertionError("no %s on %s:%n%s".formatted(button, page.location(), page.text()));
    }
    Element form = formOf(pressed);
    var fields = new LinkedHashMap<String, String>();
    for (Element field : page.select("input[name], textarea[name], select[name]")) {
      if (form.equals(formOf(field)) && isSent(field)) {
        fields.put(
            field.attr("name"),
            field.tagName().equals("textarea") ? field.wholeText() : field.val());
      }
    }
    if (pressed.hasAttr("name")) {
      fields.put(pressed.attr("name"), pressed.val());
    }
    fields.putAll(typed);
    post(
        pressed.hasAttr("formaction") ? pressed.absUrl("formaction") : form.absUrl("action"),
        fields);
    return this;
  }

  Consultant presses(String button) {
    return presses(button, Map.of());
  }

  private Element formOf(Element field) {
    Element named = field.hasAttr("form") ? page.getElementById(field.attr("form")) : null;
    Element around = named == null ? field.closest("form") : named;
    return around == null ? page : around;
  }

  private static boolean isSent(Element field) {
    boolean choice = field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
    return !choice || field.hasAttr("checked");
  }

  private void post(String url, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
            .collect(Collectors.joining("&"));
    send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private Document get(URI uri) {
    return send(HttpRequest.newBuilder(uri).build());
  }

  private Document send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      status = answer.statusCode();
      page = Jsoup.parse(answer.body(), answer.uri().toString());
      return page;
    } catch (IOException e) {
      throw new AssertionError(request.uri().toString(), e);
    } catch (InterruptedException e) {
      java.lang.Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  int status() {
    return status;
  }

  Document page() {
    return page;
  }
}
