package pl.sortownia.arriving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without JavaScript: opens pages, fills in forms and sends what their fields hold. */
final class Browser {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String office;

  Browser(String office) {
    this.office = office;
  }

  record Page(int status, Document document, HttpResponse<String> response) {
    String text() {
      return document.text();
    }

    String ticket() {
      return response
          .headers()
          .firstValue("Location")
          .orElseThrow()
          .replaceAll(".*/pytanie/([a-z2-7]{26}).*", "$1");
    }

    /** What the form's fields hold, as a browser would send it. */
    Map<String, String> fields() {
      var fields = new LinkedHashMap<String, String>();
      for (Element field : document.select("form [name]")) {
        fields.put(
            field.attr("name"),
            switch (field.tagName()) {
              case "textarea" -> field.wholeText();
              case "select" -> field.select("option[selected]").attr("value");
              default -> field.attr("value");
            });
      }
      return fields;
    }

    /** The fields with some of them typed over. */
    Map<String, String> with(String... typed) {
      Map<String, String> fields = fields();
      for (int i = 0; i < typed.length; i += 2) {
        fields.put(typed[i], typed[i + 1]);
      }
      return fields;
    }
  }

  Page open(String path) {
    return send(HttpRequest.newBuilder(URI.create(office + path)).GET());
  }

  Page post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(office + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Page(response.statusCode(), Jsoup.parse(response.body()), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(office + path));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
