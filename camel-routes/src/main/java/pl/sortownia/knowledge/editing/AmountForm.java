package pl.sortownia.knowledge.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Written;

/**
 * One amount through time, as a form shows it.
 *
 * @param rows its values, the earliest first
 */
public record AmountForm(String id, String name, String unit, List<Row> rows) {
  public AmountForm {
    rows = List.copyOf(rows);
  }

  /**
   * What it is worth from one day on.
   *
   * @param to last day; empty when the next value ends it
   * @param value empty when nobody knows it yet
   */
  public record Row(String from, String to, String value, String source, boolean certain) {
    private boolean isEmpty() {
      return from.isBlank() && value.isBlank() && source.isBlank();
    }

    private String written() {
      return "      - {from: %s%s, value: %s, source: %s, certain: %s}"
          .formatted(
              from, to.isBlank() ? "" : ", to: " + to, Written.value(value), quoted(), certain);
    }

    private String quoted() {
      return Written.quoted(source.isBlank() ? "bez źródła" : source);
    }
  }

  /** The amount of this id in the file; empty when it is not there. */
  public static Optional<AmountForm> of(Source file, String id) {
    return Optional.ofNullable(Parameters.read(file, new Findings()).byId().get(id))
        .map(it ->
            new AmountForm(
                it.id(), it.name(), it.unit(), it.values().stream().map(AmountForm::row).toList()));
  }

  private static Row row(Parameters.Dated it) {
    return new Row(
        it.from().toString(),
        it.to().map(LocalDate::toString).orElse(""),
        it.value().orElse(""),
        it.source(),
        it.certain());
  }

  /**
   * What was typed; the column {@code certain} holds the words {@code true} and {@code false}.
   *
   * @param column all values of a column of the table, and of every other field its only one
   */
  public static AmountForm typed(String id, Function<String, List<String>> column) {
    var rows = new ArrayList<Row>();
    for (int n = 0; n < column.apply("from").size(); n++) {
      Row row =
          new Row(
              at(column, "from", n),
              at(column, "to", n),
              number(at(column, "value", n)),
              at(column, "source", n),
              !at(column, "certain", n).equals("false"));
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    rows.sort(java.util.Comparator.comparing(Row::from));
    return new AmountForm(id, at(column, "name", 0), at(column, "unit", 0), rows);
  }

  private static String at(Function<String, List<String>> column, String name, int row) {
    List<String> all = column.apply(name);
    return row < all.size() ? all.get(row).replaceAll("\\s+", " ").strip() : "";
  }

  /** „1 978,49” as people type it is 1978.49; words stay as they are. */
  static String number(String typed) {
    String bare = typed.replaceAll("(?<=\\d)[ \u00a0](?=\\d{3}(?!\\d))", "");
    return bare.matches("-?\\d+,\\d+") ? bare.replace(',', '.') : bare;
  }

  /** The file with this amount in its place, or at its end when it is new. */
  public Source onto(Source file) {
    List<String> lines = new ArrayList<>(file.text().lines().toList());
    var all = new ArrayList<>(Parameters.read(file, new Findings()).byId().values());
    int at = all.stream().map(Parameters.Parameter::id).toList().indexOf(id);
    if (at >= 0) {
      if (of(file, id).filter(this::equals).isPresent()) {
        return file;
      }
      int end = at + 1 < all.size() ? all.get(at + 1).line() - 1 : lines.size();
      lines.subList(all.get(at).line() - 1, end).clear();
      lines.add(all.get(at).line() - 1, written());
    } else {
      lines.add(written());
    }
    String text = String.join("\n", lines) + "\n";
    return new Source(file.kind(), file.id(), file.version(), file.path(), text);
  }

  private String written() {
    return "  - id: %s\n    name: %s\n    unit: %s\n    values:\n"
            .formatted(id, Written.quoted(name), Written.quoted(unit))
        + rows.stream().map(Row::written).collect(Collectors.joining("\n"));
  }
}
