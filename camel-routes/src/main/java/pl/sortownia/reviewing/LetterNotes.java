package pl.sortownia.reviewing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.Letter;

/** What a consultant should know of a letter's state and of its sender, in plain words. */
@Component("letterNotes")
class LetterNotes {
  private static final Pattern NOTE = Pattern.compile("([a-z-]+)=(.*?)(?= [a-z-]+=|$)");
  private static final Map<String, String> FLAWS =
      Map.ofEntries(
          Map.entry("address-invalid", "niepoprawny adres nadawcy"),
          Map.entry("boundary-end-missing", "urwany koniec"),
          Map.entry("boundary-missing", "uszkodzony podział na części"),
          Map.entry("charset-guessed", "zgadywane polskie litery"),
          Map.entry("charset-unknown", "nieznane kodowanie liter"),
          Map.entry("date-invalid", "niepoprawna data"),
          Map.entry("depth-cut", "zbyt wiele zagnieżdżeń, część pominięto"),
          Map.entry("encrypted", "zaszyfrowany, treści nie widać"),
          Map.entry("header-end-missing", "uszkodzony nagłówek"),
          Map.entry("header-too-long", "zbyt długi nagłówek, część pominięto"),
          Map.entry("no-body", "bez treści"),
          Map.entry("no-text", "tylko załączniki"),
          Map.entry("nul-bytes", "uszkodzone znaki"),
          Map.entry("parts-cut", "zbyt wiele części, resztę pominięto"),
          Map.entry("raw-8bit-header", "zgadywane litery w nagłówku"),
          Map.entry("text-cut", "zbyt długi tekst, resztę pominięto"),
          Map.entry("time-cut", "czytanie trwało zbyt długo, resztę pominięto"),
          Map.entry("tnef", "załącznik winmail.dat z programu Outlook"),
          Map.entry("tnef-broken", "uszkodzony załącznik winmail.dat"),
          Map.entry("transfer-encoding-broken", "uszkodzone kodowanie"),
          Map.entry("transfer-encoding-unknown", "nieznane kodowanie części"),
          Map.entry("unread", "nieodczytany"),
          Map.entry("unreadable", "nieczytelny, widać surową treść"));
  private static final Map<String, String> SENDER =
      Map.of(
          "name-shows", "nadawca podpisuje się innym adresem: ",
          "name-claims", "nadawca podaje się za: ",
          "looks-like", "adres udaje adres urzędu: ",
          "mixed-letters", "adres miesza litery różnych alfabetów: ",
          "answers-go-to", "odpowiedź pójdzie do innej domeny: ");

  /** Flaws in Polish; those that only a programmer cares for are left out. */
  public String flaws(Letter letter) {
    return String.join(
        ", ",
        letter.flaws().stream()
            .flatMap(it -> Optional.ofNullable(FLAWS.get(it)).stream())
            .toList());
  }

  /** Warnings about the sender: tricks with names, and a failed check by our mail server. */
  public List<String> sender(Letter letter) {
    return letter.authentication().stream().flatMap(LetterNotes::warnings).toList();
  }

  private static Stream<String> warnings(String authentication) {
    return NOTE.matcher(authentication)
        .results()
        .flatMap(it -> warning(it.group(1), it.group(2)).stream());
  }

  private static Optional<String> warning(String code, String value) {
    if (code.equals("dmarc") && value.equals("fail")) {
      return Optional.of("serwer poczty nie potwierdził nadawcy (DMARC)");
    }
    return Optional.ofNullable(SENDER.get(code)).map(words -> words + value);
  }
}
