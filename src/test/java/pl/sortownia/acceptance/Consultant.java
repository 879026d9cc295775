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
import org.jsoup.nodes.FormElement;

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
    who.submits(
        who.form("form[action$=/login]"), Map.of("username", login, "password", Staff.PASSWORD));
    return who;
  }

  Document opens(String path) {
    return get(URI.create(town.url() + path));
  }

  /** Waits until a letter of this sender is in the queue, then opens it. */
  Consultant findsTheLetterOf(Citizen citizen) {
    String link =
        Eventually.get(
            "a letter of " + citizen.address() + " in the queue",
            () ->
                Optional.ofNullable(
                        opens("/letters?state=waiting&sender=" + citizen.address())
                            .selectFirst("a[href^=/letters/][data-case]"))
                    .map(it -> it.attr("href")));
    get(URI.create(town.url() + link));
    return this;
  }

  /** Presses the button of a form, with what stands in its fields and with these values. */
  Document presses(String selector, Map<String, String> values) {
    submits(form(selector), values);
    return page;
  }

  Document presses(String selector) {
    return presses(selector, Map.of());
  }

  FormElement form(String selector) {
    Element found = page.selectFirst(selector);
    if (!(found instanceof FormElement form)) {
      throw new AssertionError(
          "no form %s on %s:%n%s".formatted(selector, page.location(), page.text()));
    }
    return form;
  }

  private void submits(FormElement form, Map<String, String> values) {
    var data = new LinkedHashMap<String, String>();
    form.formData().forEach(it -> data.put(it.key(), it.value()));
    data.putAll(values);
    String body =
        data.entrySet().stream()
            .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
            .collect(Collectors.joining("&"));
    send(
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
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
