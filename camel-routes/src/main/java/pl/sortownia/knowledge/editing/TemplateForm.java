package pl.sortownia.knowledge.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Rewriting;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.content.Written;

/**
 * A template as a form shows it.
 *
 * @param role what a part made of it is for
 * @param fields rows of the table of fields, empty names left out
 */
public record TemplateForm(String title, String role, List<Row> fields, String body) {
  private static final List<String> BEFORE_TITLE = List.of("id", "kind");
  private static final List<String> BEFORE_ROLE = List.of("id", "kind", "title", "language");
  private static final List<String> BEFORE_FIELDS =
      List.of("id", "kind", "title", "language", "role");

  public TemplateForm {
    fields = List.copyOf(fields);
  }

  /**
   * One field.
   *
   * @param values of a choice, between commas
   * @param fallback used when nobody fills it in; empty when it must be filled
   */
  public record Row(String name, String type, String values, String fallback) {
    private String written() {
      var inside = new ArrayList<String>(List.of("type: " + type));
      if (!Lines.words(values).isEmpty()) {
        inside.add("values: " + Written.onOneLine(Lines.words(values)));
      }
      if (!fallback.isEmpty()) {
        inside.add("fallback: " + Written.quoted(fallback));
      }
      return "\n  %s: {%s}".formatted(name, String.join(", ", inside));
    }
  }

  /** Empty when the text is so broken that only the file itself can be mended. */
  public static Optional<TemplateForm> of(Source text) {
    return Template.read(text, new Findings())
        .map(it ->
            new TemplateForm(
                it.title(),
                it.role().name().toLowerCase(Locale.ROOT),
                it.fields().values().stream().map(TemplateForm::row).toList(),
                it.text()));
  }

  private static Row row(Template.Field it) {
    return new Row(
        it.name(),
        it.type().name().toLowerCase(Locale.ROOT),
        String.join(", ", it.values()),
        it.fallback().orElse(""));
  }

  /**
   * What was typed.
   *
   * @param column all values of a column of the table, and of every other field its only one
   */
  public static TemplateForm typed(Function<String, List<String>> column) {
    List<String> names = column.apply("field-name");
    var rows = new ArrayList<Row>();
    for (int n = 0; n < names.size(); n++) {
      if (!names.get(n).isBlank()) {
        rows.add(
            new Row(
                names.get(n).strip(),
                at(column.apply("field-type"), n),
                at(column.apply("field-values"), n),
                Lines.plain(at(column.apply("field-fallback"), n)).strip()));
      }
    }
    return new TemplateForm(
        at(column.apply("title"), 0).strip(),
        at(column.apply("role"), 0),
        rows,
        Lines.plain(at(column.apply("body"), 0)));
  }

  private static String at(List<String> column, int row) {
    return row < column.size() ? column.get(row) : "";
  }

  /** The text with what differs from it in this form; everything else as it was. */
  public Source onto(Source before) {
    TemplateForm was =
        of(before).orElseThrow(() -> new IllegalArgumentException(before.path() + ": no head"));
    var text = Rewriting.of(before.text()).orElseThrow();
    if (!was.title.equals(title)) {
      text = text.field("title", Written.word(title), BEFORE_TITLE);
    }
    if (!was.role.equals(role)) {
      text = text.field("role", role, BEFORE_ROLE);
    }
    if (!was.fields.equals(fields)) {
      String yaml = String.join("", fields.stream().map(Row::written).toList());
      text = text.field("fields", yaml, BEFORE_FIELDS);
    }
    String whole = text.body(body).toString();
    return new Source(before.kind(), before.id(), before.version(), before.path(), whole);
  }
}
