package pl.sortownia.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import pl.sortownia.letter.Letter.Link;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.text.Rendered.Stretch;

/** HTML into text: lists, tables and links stay readable, nothing is loaded. */
final class HtmlText implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of("head", "style", "script", "title", "template", "noscript", "iframe", "svg", "object");
  private static final Set<String> SPACED =
      Set.of(
          "p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr");
  private final TextFlow out = new TextFlow();
  private final Deque<Stretch> open = new ArrayDeque<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Budget budget;
  private int linkStart;
  private int preformatted;

  private HtmlText(Budget budget) {
    this.budget = budget;
  }

  static Rendered render(String html, Budget budget) {
    var document = Jsoup.parse(html);
    var flow = new HtmlText(budget);
    NodeTraversor.filter(flow, document.body());
    flow.open.forEach(flow::close);
    return new Rendered(flow.out.text(), flow.stretches, flow.links);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (out.length() > budget.caps().textBytes() || !budget.hasTime()) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      out.words(text.getWholeText(), preformatted > 0);
    } else if (node instanceof Element element) {
      if (SKIPPED.contains(element.normalName()) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    var name = element.normalName();
    preformatted += name.equals("pre") ? 1 : 0;
    switch (name) {
      case "br" -> out.lineBreak();
      case "li" -> out.item(marker(element));
      case "td", "th" -> out.cell(element.previousElementSibling() != null);
      case "a" -> linkStart = out.length();
      case "img" -> out.words(alternative(element), false);
      default -> {
        if (element.isBlock() || name.equals("tr")) {
          out.block(SPACED.contains(name));
        }
      }
    }
    Containers.kindOf(element)
        .ifPresent(
            mark -> open.push(new Stretch(mark.kind(), out.startOfNext(), 0, mark.reason())));
  }

  private void leave(Element element) {
    var name = element.normalName();
    preformatted -= name.equals("pre") ? 1 : 0;
    if (name.equals("a")) {
      link(element);
    } else if (!name.equals("td")
        && !name.equals("th")
        && (element.isBlock() || name.equals("tr"))) {
      out.block(SPACED.contains(name));
    }
    Containers.kindOf(element)
        .filter(mark -> !mark.toTheEnd() && !open.isEmpty())
        .ifPresent(mark -> close(open.pop()));
  }

  private void close(Stretch stretch) {
    stretches.add(new Stretch(stretch.kind(), stretch.from(), out.length(), stretch.reason()));
  }

  private void link(Element element) {
    var target = element.attr("href").strip();
    var shown = out.since(linkStart).strip();
    if (!target.regionMatches(true, 0, "http", 0, 4) || shown.isEmpty()) {
      return;
    }
    if (Links.tellsAnotherHost(shown, target)) {
      links.add(new Link(shown, target));
    }
    if (!Links.isSame(shown, target)) {
      out.words(" <" + target + ">", false);
    }
  }

  private static String marker(Element item) {
    var parent = item.parent();
    return parent != null && parent.normalName().equals("ol")
        ? (item.elementSiblingIndex() + 1) + ". "
        : "- ";
  }

  private static String alternative(Element image) {
    var words = image.attr("alt").strip();
    return words.isEmpty() ? "" : "[" + words + "]";
  }

  /** Preheaders: words that only a robot sees. */
  private static boolean isHidden(Element element) {
    var style = element.attr("style");
    return !style.isEmpty()
        && style
            .toLowerCase(java.util.Locale.ROOT)
            .replace(" ", "")
            .matches("(?s).*(display:none|mso-hide:all|visibility:hidden).*");
  }
}
