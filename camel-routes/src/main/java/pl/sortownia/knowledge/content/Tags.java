package pl.sortownia.knowledge.content;

import java.util.List;
import java.util.regex.Pattern;

/** The Mustache tags of a template, with their places. */
public final class Tags {
  private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/>!]?)\\s*([^}]*?)\\s*\\}\\}");

  private Tags() {}

  /** What a tag does. */
  public enum Kind {
    FIELD,
    SECTION,
    END,
    INCLUDE,
    COMMENT
  }

  /**
   * One tag.
   *
   * @param name name of the field or block; for amounts and counts the whole inside
   * @param position where it begins in the text
   */
  public record Tag(Kind kind, String name, int position, String tag) {

    /** Whether {@link Amounts} reads it. */
    public boolean isAmount() {
      return name.startsWith("amount ") || name.startsWith("date ");
    }

    /** Whether it counts a noun: {@code {{count dni dzień dni dni}}}. */
    public boolean isCount() {
      return name.startsWith("count ");
    }

    /** The field that it shows or asks for. */
    public String field() {
      return isCount() ? name.split("\\s+")[1] : name;
    }
  }

  public static List<Tag> in(String text) {
    return TAG.matcher(text)
        .results()
        .map(it -> new Tag(kind(it.group(1)), it.group(2), it.start(), it.group()))
        .toList();
  }

  private static Kind kind(String sigil) {
    return switch (sigil) {
      case "#", "^" -> Kind.SECTION;
      case "/" -> Kind.END;
      case ">" -> Kind.INCLUDE;
      case "!" -> Kind.COMMENT;
      default -> Kind.FIELD;
    };
  }
}
