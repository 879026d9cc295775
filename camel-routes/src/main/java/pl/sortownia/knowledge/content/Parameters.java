package pl.sortownia.knowledge.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dated amounts, rates, limits and dates of {@code knowledge/parameters.yaml}.
 *
 * @param byId parameters by id, in the order of the file
 */
public record Parameters(Map<String, Parameter> byId) {
  public static final Parameters NONE = new Parameters(Map.of());
  private static final Pattern TWOFOLD =
      Pattern.compile("\\d+(?:[.,]\\d+)?(?:\\s+/\\s+\\d+(?:[.,]\\d+)?)+");

  /**
   * One amount through time.
   *
   * @param line where it stands in the file
   */
  public record Parameter(
      String id, String name, String unit, List<Dated> values, String file, int line) {}

  /**
   * What it is worth from one day on.
   *
   * @param to last day, when it is known beforehand
   * @param value as written; empty when nobody knows it yet
   * @param certain false when the consultant should be warned
   */
  public record Dated(
      LocalDate from,
      Optional<LocalDate> to,
      Optional<String> value,
      String source,
      boolean certain,
      int line) {
    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && to.map(it -> !day.isAfter(it)).orElse(true);
    }
  }

  /** What a parameter is worth on a day. */
  public sealed interface Worth {
    /** It is known. */
    record Known(Parameter parameter, Dated dated, String value) implements Worth {}

    /** It is not, and this is why; Polish, for the consultant. */
    record Unknown(String id, String reason) implements Worth {}
  }

  public Worth on(String id, LocalDate day) {
    Parameter parameter = byId.get(id);
    if (parameter == null) {
      return new Worth.Unknown(id, "nie ma takiego parametru w parameters.yaml");
    }
    Optional<Dated> dated =
        parameter.values().reversed().stream().filter(it -> it.holdsOn(day)).findFirst();
    if (dated.isEmpty()) {
      return new Worth.Unknown(id, "brak wartości na dzień " + day);
    }
    return dated
        .get()
        .value()
        .<Worth>map(it -> new Worth.Known(parameter, dated.get(), it))
        .orElseGet(() ->
            new Worth.Unknown(
                id,
                "wartość od %s nie jest jeszcze znana (%s)"
                    .formatted(dated.get().from(), dated.get().source())));
  }

  public static Parameters read(Source source, Findings findings) {
    var byId = new LinkedHashMap<String, Parameter>();
    Yaml.read(source.path(), source.text(), 1, findings).stream()
        .flatMap(yaml -> yaml.at("parameters").stream())
        .flatMap(list -> list.items().stream())
        .map(it -> parameter(new Head(source.path(), it, findings)))
        .forEach(it -> keep(it, byId, findings));
    return new Parameters(byId);
  }

  private static void keep(Parameter it, Map<String, Parameter> byId, Findings findings) {
    Parameter before = byId.putIfAbsent(it.id(), it);
    if (before != null) {
      findings.fail(
          it.file(),
          it.line(),
          "parametr „%s” już jest w linii %d".formatted(it.id(), before.line()),
          "połącz oba w jeden");
    }
  }

  private static Parameter parameter(Head head) {
    head.only(Set.of("id", "name", "unit", "values"));
    String id = head.text("id");
    if (!id.matches("[a-z0-9][a-z0-9_-]*")) {
      head.findings()
          .fail(head.file(), head.line("id"), "zły id „" + id + "”", "użyj a-z, 0-9, - i _");
    }
    List<Dated> values =
        head.yaml().at("values").map(Yaml::items).orElse(List.of()).stream()
            .flatMap(it -> dated(new Head(head.file(), it, head.findings())).stream())
            .toList();
    orderly(head, id, values);
    return new Parameter(
        id, head.text("name"), head.text("unit"), values, head.file(), head.yaml().line());
  }

  private static Optional<Dated> dated(Head head) {
    head.only(Set.of("from", "to", "value", "source", "certain"));
    if (!head.yaml().entries().containsKey("value")) {
      head.findings()
          .fail(head.file(), head.yaml().line(), "brak pola „value”", "wpisz wartość albo null");
    }
    head.optional("value").filter(TWOFOLD.asMatchPredicate()).ifPresent(it -> twofold(head, it));
    return head.day("from")
        .map(from ->
            new Dated(
                from,
                head.optionalDay("to"),
                head.optional("value"),
                head.optional("source").orElse("bez źródła"),
                head.optional("certain").map("true"::equals).orElse(true),
                head.yaml().line()));
  }

  /** A reader could not tell which of two values is theirs. */
  private static void twofold(Head head, String value) {
    head.findings()
        .fail(
            head.file(),
            head.line("value"),
            "„" + value + "” to kilka wartości naraz",
            "daj każdej z nich własny parametr");
  }

  private static void orderly(Head head, String id, List<Dated> values) {
    if (values.isEmpty()) {
      head.findings()
          .fail(
              head.file(),
              head.yaml().line(),
              "parametr „" + id + "” nie ma żadnej wartości",
              "dodaj pod values: {from: rrrr-mm-dd, value: …, source: …}");
    }
    for (int i = 1; i < values.size(); i++) {
      Dated before = values.get(i - 1);
      Dated it = values.get(i);
      if (!it.from().isAfter(before.from())
          || before.to().map(to -> !to.isBefore(it.from())).orElse(false)) {
        head.findings()
            .fail(
                head.file(),
                it.line(),
                "okresy parametru „" + id + "” zachodzą na siebie",
                "ułóż wartości od najdawniejszej; popraw „to” poprzedniej albo „from” tej");
      }
    }
  }
}
