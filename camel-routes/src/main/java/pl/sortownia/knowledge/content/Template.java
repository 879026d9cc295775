package pl.sortownia.knowledge.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.sortownia.letter.Draft;

/**
 * A frame of a whole letter, or a block that frames and blocks include.
 *
 * @param role what a part made of a block is for
 * @param fields declared fields by name
 * @param text Markdown with Mustache tags
 * @param bodyLine line of the file on which the text begins
 */
public record Template(
    String id,
    int version,
    boolean frame,
    String title,
    String language,
    Draft.Role role,
    Map<String, Field> fields,
    String text,
    String path,
    int bodyLine) {
  private static final Set<String> KEYS =
      Set.of("id", "kind", "title", "language", "role", "fields");

  /** What a field holds. */
  public enum Type {
    TEXT,
    FLAG,
    NUMBER,
    DAY,
    CHOICE
  }

  /**
   * A field that the text may use.
   *
   * @param values of a choice; the text asks for each as {@code {{#name-value}}}
   * @param fallback used when nobody fills it in; without one an empty field blocks sending
   */
  public record Field(String name, Type type, List<String> values, Optional<String> fallback) {

    /** Names under which the text reaches the field. */
    public List<String> names() {
      return type == Type.CHOICE
          ? values.stream().map(it -> name + "-" + it).toList()
          : List.of(name);
    }
  }

  /** Line of the file on which a position of the text lies. */
  public int lineAt(int position) {
    return bodyLine + Document.lines(text.substring(0, position));
  }

  public static Optional<Template> read(Source source, Findings findings) {
    return Document.read(source, findings).map(it -> of(source, it));
  }

  private static Template of(Source source, Document document) {
    Head head = document.head();
    head.only(KEYS);
    String kind = head.text("kind");
    if (!kind.equals("frame") && !kind.equals("block")) {
      head.findings()
          .fail(source.path(), head.line("kind"), "kind: „" + kind + "”", "wpisz frame albo block");
    }
    return new Template(
        head.text("id"),
        source.version(),
        kind.equals("frame"),
        head.text("title"),
        head.optional("language").orElse("pl"),
        role(head),
        fields(head),
        document.body(),
        source.path(),
        document.bodyLine());
  }

  private static Draft.Role role(Head head) {
    String role = head.optional("role").orElse("notice");
    try {
      return Draft.Role.valueOf(role.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      head.findings()
          .fail(
              head.file(),
              head.line("role"),
              "nieznana rola „" + role + "”",
              "wpisz greeting, lead, answer, notice, closing albo signature");
      return Draft.Role.NOTICE;
    }
  }

  private static Map<String, Field> fields(Head head) {
    var fields = new LinkedHashMap<String, Field>();
    head.yaml()
        .at("fields")
        .map(Yaml::entries)
        .orElse(Map.of())
        .forEach((name, yaml) ->
            fields.put(name, field(name, new Head(head.file(), yaml, head.findings()))));
    return fields;
  }

  private static Field field(String name, Head head) {
    head.only(Set.of("type", "values", "fallback"));
    String type = head.text("type");
    List<String> values = head.texts("values");
    Optional<String> fallback = head.optional("fallback");
    if (fallback.isPresent() && !values.isEmpty() && !values.contains(fallback.get())) {
      head.findings()
          .fail(
              head.file(),
              head.line("fallback"),
              "fallback „" + fallback.get() + "” nie należy do values",
              "wybierz jedną z: " + String.join(", ", values));
    }
    return new Field(name, type(type, head), values, fallback);
  }

  private static Type type(String type, Head head) {
    try {
      return Type.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      head.findings()
          .fail(
              head.file(),
              head.line("type"),
              "nieznany typ pola „" + type + "”",
              "wpisz text, flag, number, day albo choice");
      return Type.TEXT;
    }
  }
}
