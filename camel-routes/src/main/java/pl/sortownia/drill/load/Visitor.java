package pl.sortownia.drill.load;

import java.io.IOException;
import java.util.Arrays;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser and a watch. */
final class Visitor {
  private static final int LOOKS = 40;
  private static final int WARM = 8;
  private final String office;
  private final Connection session =
      Jsoup.newSession()
          .ignoreHttpErrors(true)
          .ignoreContentType(true)
          .timeout(120_000)
          .maxBodySize(0);

  private Visitor(String office) {
    this.office = office;
  }

  static Visitor logsIn(String office, String login) throws IOException {
    var visitor = new Visitor(office);
    Document page = visitor.session.newRequest(office + "/login").get();
    Element token = page.selectFirst("input[name=_csrf]");
    visitor
        .session
        .newRequest(office + "/login")
        .data("username", login)
        .data("password", "sortownia")
        .data("_csrf", token == null ? "" : token.val())
        .method(Connection.Method.POST)
        .execute();
    return visitor;
  }

  /**
   * How long a page takes, in milliseconds, from asking to its last byte.
   *
   * @param half half of the looks took no longer
   * @param nineteen nineteen of twenty took no longer
   */
  record Time(double half, double nineteen) {}

  Time looksAt(String path) throws IOException {
    for (int n = 0; n < WARM; n++) {
      look(path);
    }
    double[] times = new double[LOOKS];
    for (int n = 0; n < LOOKS; n++) {
      long start = System.nanoTime();
      look(path);
      times[n] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return new Time(times[LOOKS / 2], times[LOOKS * 19 / 20 - 1]);
  }

  private void look(String path) throws IOException {
    Connection.Response answer = session.newRequest(office + path).execute();
    answer.bodyAsBytes();
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answers " + answer.statusCode());
    }
  }

  /** Where the first link that fits leads to. */
  String finds(String path, String link) throws IOException {
    Element found = session.newRequest(office + path).get().selectFirst(link);
    if (found == null) {
      throw new IOException("no " + link + " on " + path);
    }
    return found.attr("href");
  }
}
