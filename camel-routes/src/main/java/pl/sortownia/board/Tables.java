package pl.sortownia.board;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Efforts;
import pl.sortownia.letter.Fates;
import pl.sortownia.letter.Figures;

/** Every chart of the board as rows for a spreadsheet, under the name of its file. */
@Component
class Tables {
  private final Map<String, Function<Period, Stream<List<Object>>>> byName;

  Tables(Figures figures, Fates fates, Efforts efforts) {
    byName =
        Map.of(
            "listy", it -> volume(figures, it),
            "wiek", it -> ages(figures),
            "terminy", it -> done(figures, it),
            "podpowiedzi", it -> fates(fates, it),
            "pewnosc", it -> bins(fates, it),
            "wysilek", it -> efforts(efforts, it),
            "osoby", it -> workload(figures, it));
  }

  /** The file's lines; empty when there is no such chart. */
  java.util.Optional<String> csv(String name, Period period) {
    return java.util.Optional.ofNullable(byName.get(name))
        .map(it -> it.apply(period).map(Tables::line).collect(Collectors.joining()));
  }

  private static String line(List<Object> cells) {
    return cells.stream().map(Tables::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String cell(Object value) {
    // a Polish spreadsheet reads a decimal comma
    return value instanceof Double it
        ? String.format(java.util.Locale.of("pl", "PL"), "%.3f", it)
        : value.toString();
  }

  private static Stream<List<Object>> with(List<Object> head, Stream<List<Object>> rows) {
    return Stream.concat(Stream.of(head), rows);
  }

  private static Stream<List<Object>> volume(Figures figures, Period period) {
    return with(
        List.of("dzień", "temat", "listy"),
        figures.volume(period.from(), period.to()).stream()
            .map(it -> List.of(it.day(), it.topic(), it.letters())));
  }

  private static Stream<List<Object>> ages(Figures figures) {
    return with(
        List.of("dzień wpływu", "czeka"),
        figures.ages().stream().map(it -> List.of(it.day(), it.letters())));
  }

  private static Stream<List<Object>> done(Figures figures, Period period) {
    return with(
        List.of("dzień", "odpowiedzi", "po terminie", "zamknięte", "poczta automatów"),
        figures.done(period.from(), period.to()).stream()
            .map(it -> List.of(it.day(), it.answered(), it.late(), it.closed(), it.machine())));
  }

  private static Stream<List<Object>> fates(Fates fates, Period period) {
    return with(
        List.of("sprawa", "przyjęte", "zmienione", "zastąpione"),
        fates.byIntent(period.from(), period.to()).stream()
            .map(it -> List.of(it.intent(), it.accepted(), it.edited(), it.replaced())));
  }

  private static Stream<List<Object>> bins(Fates fates, Period period) {
    return with(
        List.of("pewność od %", "średnia pewność", "podpowiedzi", "trafne", "udział trafnych"),
        fates.byProbability(period.from(), period.to()).stream()
            .map(it -> List.of(it.from(), it.p(), it.all(), it.right(), it.share())));
  }

  private static Stream<List<Object>> efforts(Efforts efforts, Period period) {
    return with(
        List.of(
            "sprawa",
            "listy",
            "sekundy (połowa)",
            "sekundy (9 z 10)",
            "klawisze (połowa)",
            "klawisze (9 z 10)"),
        efforts.byIntent(period.from(), period.to()).stream()
            .map(it ->
                List.of(
                    it.kind(),
                    it.letters(),
                    it.seconds(),
                    it.secondsOfNine(),
                    it.keys(),
                    it.keysOfNine())));
  }

  private static Stream<List<Object>> workload(Figures figures, Period period) {
    return with(
        List.of("osoba", "odpowiedzi", "zamknięte", "w pracy teraz"),
        figures.workload(period.from(), period.to()).stream()
            .map(it -> List.of(it.who(), it.answered(), it.closed(), it.inHand())));
  }
}
