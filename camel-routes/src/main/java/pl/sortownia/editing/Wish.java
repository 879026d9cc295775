package pl.sortownia.editing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import pl.sortownia.knowledge.content.Source;

/**
 * What an editor wants to see in the list; empty words mean no wish.
 *
 * @param szukaj words that title, id or text must hold, all of them
 * @param rodzaj id of a kind
 * @param temat id of a topic
 * @param stan {@code czeka}, {@code przeglad}, {@code sprawdzic} or {@code nieaktualne}
 * @param kolejnosc {@code uzycia}, {@code przeglad}, {@code przyjecie} or empty for what waits
 *     first
 */
record Wish(String szukaj, String rodzaj, String temat, String stan, String kolejnosc) {
  private static final int SOON = 30;

  static Wish of(String szukaj, String rodzaj, String temat, String stan, String kolejnosc) {
    return new Wish(szukaj.strip(), rodzaj, temat, stan, kolejnosc);
  }

  boolean holds(Source source) {
    String all = (source.id() + " " + source.text()).toLowerCase(Locale.ROOT);
    return Stream.of(szukaj.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }

  boolean fits(Piece it, LocalDate today) {
    return (rodzaj.isEmpty() || it.kind().id().equals(rodzaj))
        && (temat.isEmpty() || it.topic().equals(temat))
        && switch (stan) {
          case "czeka" -> !it.waits().isEmpty();
          case "przeglad" ->
              it.reviewBy().map(day -> day.isBefore(today.plusDays(SOON))).orElse(false);
          case "sprawdzic" -> it.toVerify();
          case "nieaktualne" -> it.outOfDate(today);
          default -> true;
        };
  }

  Comparator<Piece> order() {
    Comparator<Piece> usual =
        Comparator.comparing((Piece it) -> it.waits().isEmpty())
            .thenComparing(it -> it.kind().ordinal())
            .thenComparing(Piece::title);
    return switch (kolejnosc) {
      case "uzycia" ->
          Comparator.comparingLong((Piece it) -> -it.use().sent()).thenComparing(usual);
      case "przyjecie" ->
          Comparator.comparing((Piece it) -> it.use().sent() == 0 ? 2 : it.use().accepted())
              .thenComparing(usual);
      case "przeglad" ->
          Comparator.comparing((Piece it) -> it.reviewBy().orElse(LocalDate.MAX))
              .thenComparing(usual);
      default -> usual;
    };
  }
}
