package pl.sortownia.knowledge.drafting;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Markdown as a person would type it into a mail: no asterisks, dashes for lists, 72 columns. */
final class PlainText {
  private static final int WIDTH = 72;
  private final List<String> blocks = new ArrayList<>();

  private PlainText() {}

  static String of(Node document) {
    var text = new PlainText();
    text.blocks(document, "");
    return String.join("\n\n", text.blocks);
  }

  private void blocks(Node parent, String indent) {
    for (Node it = parent.getFirstChild(); it != null; it = it.getNext()) {
      switch (it) {
        case Paragraph p -> blocks.add(wrapped(inline(p), indent, indent));
        case Heading h -> blocks.add(wrapped(inline(h), indent, indent));
        case BulletList list -> blocks.add(items(list, indent, 0));
        case OrderedList list -> blocks.add(items(list, indent, number(list)));
        default -> blocks(it, indent);
      }
    }
  }

  private static int number(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  /**
   * @param first number of the first item; 0 for dashes
   */
  private static String items(Node list, String indent, int first) {
    var lines = new ArrayList<String>();
    int number = first;
    for (Node it = list.getFirstChild(); it != null; it = it.getNext()) {
      if (it instanceof ListItem) {
        String marker = first == 0 ? "- " : number + ". ";
        var inner = new PlainText();
        inner.blocks(it, indent + " ".repeat(marker.length()));
        String body = String.join("\n", inner.blocks).substring(indent.length() + marker.length());
        lines.add(indent + marker + body);
        number++;
      }
    }
    return String.join("\n", lines);
  }

  private static String inline(Node parent) {
    var text = new StringBuilder();
    for (Node it = parent.getFirstChild(); it != null; it = it.getNext()) {
      switch (it) {
        case Text t -> text.append(t.getLiteral());
        case Code c -> text.append(c.getLiteral());
        case SoftLineBreak soft -> text.append(' ');
        case HardLineBreak hard -> text.append('\n');
        case Link link -> text.append(link(link));
        default -> text.append(inline(it));
      }
    }
    return text.toString();
  }

  private static String link(Link link) {
    String words = inline(link);
    return words.equals(link.getDestination()) ? words : words + " (" + link.getDestination() + ")";
  }

  private static String wrapped(String text, String firstIndent, String indent) {
    var lines = new ArrayList<String>();
    for (String line : Typography.bound(text).split("\n")) {
      var current = new StringBuilder(lines.isEmpty() ? firstIndent : indent);
      int empty = current.length();
      // split on plain spaces only: „1 978,49 zł” has hard ones and stays together
      for (String word : line.split(" +")) {
        if (current.length() > empty && current.length() + 1 + word.length() > WIDTH) {
          lines.add(current.toString());
          current.setLength(0);
          current.append(indent);
          empty = indent.length();
        }
        current.append(current.length() > empty ? " " : "").append(word);
      }
      lines.add(current.toString());
    }
    return String.join("\n", lines).replace('\u00a0', ' ');
  }
}
