package pl.sortownia.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sortownia.reading.Mails.html;
import static pl.sortownia.reading.Mails.saying;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sortownia.letter.Fold;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W dniu 2026-11-10 o 09:30, COT ZUS pisze:",
        "W dniu wt., 10 lis 2026 o 09:30 COT ZUS <cot@zus.example> napisał(a):",
        "Dnia 10 listopada 2026 09:30 COT ZUS <cot@zus.example> napisał(a):",
        "wt., 10 lis 2026 o 09:30\nCOT ZUS <cot@zus.example> napisał(a):",
        "Wiadomość napisana przez COT ZUS <cot@zus.example> w dniu 10.11.2026, o godz. 09:30:",
        "On Tue, Nov 10, 2026 at 9:30 AM COT ZUS <cot@zus.example> wrote:",
        "On 10/11/2026 09:30, COT ZUS wrote:",
        "On Tue, Nov 10, 2026 at 9:30 AM, COT ZUS\n<cot@zus.example>\nwrote:",
        "Am 10.11.2026 um 09:30 schrieb COT ZUS <cot@zus.example>:",
        "Am Di., 10. Nov. 2026 um 09:30 Uhr schrieb COT ZUS <\ncot@zus.example>:",
        "вт, 10 лист. 2026 р. о 09:30 COT ZUS <cot@zus.example> пише:",
        "10.11.2026 9:30, COT ZUS пишет:",
        "вт, 10 нояб. 2026 г. в 09:30, COT ZUS <cot@zus.example>:",
        "Le mar. 10 nov. 2026 à 09:30, COT ZUS <cot@zus.example> a écrit :",
        "El mar, 10 nov 2026 a las 9:30, COT ZUS (<cot@zus.example>) escribió:",
        "Il giorno mar 10 nov 2026 alle ore 09:30 COT ZUS <cot@zus.example> ha scritto:",
        "Op di 10 nov. 2026 om 09:30 schreef COT ZUS <cot@zus.example>:",
        "Den tis 10 nov. 2026 kl 09:30 skrev COT ZUS <cot@zus.example>:",
        "tir. 10. nov. 2026 kl. 09.30 skrev COT ZUS <cot@zus.example>:",
        "ti 10. marrask. 2026 klo 9.30 COT ZUS (cot@zus.example) kirjoitti:",
        "út 10. 11. 2026 v 9:30 odesílatel COT ZUS <cot@zus.example> napsal:",
        "Em ter., 10 de nov. de 2026 às 09:30, COT ZUS <cot@zus.example> escreveu:",
        "COT ZUS <cot@zus.example> ezt írta (időpont: 2026. nov. 10., K, 9:30):",
        "2026年11月10日(火) 9:30 COT ZUS <cot@zus.example>:",
        "COT ZUS <cot@zus.example> 于2026年11月10日周二 09:30写道：",
        "2026-11-10 9:30 GMT+01:00 COT ZUS <cot@zus.example>:"
      })
  void a_reply_is_what_stands_above_the_quote(String head) {
    var unquoted =
        saying(
            "Dziękuję, a ile to kosztuje?\n\n"
                + head
                + "\n\nSzanowna Pani,\nto nic nie kosztuje.\n");
    assertThat(unquoted.text()).isEqualTo("Dziękuję, a ile to kosztuje?");
    var quoted =
        saying(
            "Dziękuję, a ile to kosztuje?\n\n"
                + head
                + "\n> Szanowna Pani,\n> to nic nie kosztuje.\n");
    assertThat(quoted.text()).isEqualTo("Dziękuję, a ile to kosztuje?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----Original Message-----",
        "-----Wiadomość oryginalna-----\nOd: COT ZUS\nDo: Jan\nTemat: x",
        "---- Wiadomość oryginalna ----",
        "________________________________\nOd: COT ZUS <cot@zus.example>\nWysłane: wtorek\nDo: Jan\nTemat: x",
        "From: COT ZUS\nSent: Tuesday\nTo: Jan\nSubject: x",
        "*Von:* COT ZUS\n*Gesendet:* Dienstag\n*An:* Jan\n*Betreff:* x",
        "Від: COT ZUS\nДата: вівторок\nКому: Jan\nТема: x",
        "-------- Оригінальне повідомлення --------",
        "-------- Исходное сообщение --------",
        "-----Ursprüngliche Nachricht-----",
        "De : COT ZUS\nEnvoyé : mardi\nÀ : Jan\nObjet : x"
      })
  void so_it_is_with_the_heads_of_outlook(String head) {
    assertThat(
            saying("Dziękuję, a ile to kosztuje?\n\n" + head + "\n\nTo nic nie kosztuje.\n").text())
        .isEqualTo("Dziękuję, a ile to kosztuje?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wysłano z iPhone'a",
        "Wysłane z mojego smartfona Samsung Galaxy.",
        "Pobierz aplikację Outlook dla systemu Android",
        "Sent from my iPhone",
        "Get Outlook for iOS",
        "Von meinem iPhone gesendet",
        "Надіслано з iPhone",
        "Отправлено с iPhone",
        "Envoyé de mon iPhone",
        "-- \nJan Kowalski\nkierownik",
        "--\nJan Kowalski"
      })
  void footers_and_signatures_are_folded(String footer) {
    assertThat(saying("Kiedy przyjdzie przelew?\n\n" + footer + "\n").text())
        .isEqualTo("Kiedy przyjdzie przelew?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W dniu 12 maja pani z ZUS napisała:\nproszę przyjść jutro. Czy muszę?",
        "Od: 1 stycznia pracuję w Niemczech\nDo: kiedy mam zgłosić wyjazd?",
        "Sent from Germany, my documents never arrived. What now?",
        "Mam dwa pytania:\n--\npierwsze: ile wynosi składka, jeśli mam 50 lat?",
        "Otrzymałem pismo o treści:\n----------\nCzy muszę zapłacić?",
        "Pozdrawiam i pytam: czy adres e-mail sądu to jest ten sam?",
        "Data: 1.03.2024\nKwota: 200 zł\nTemat: nadpłata. Czy dostanę zwrot?"
      })
  void what_only_looks_like_a_mark_stays(String text) {
    assertThat(saying("Dzień dobry,\n" + text).text()).isEqualTo("Dzień dobry,\n" + text);
  }

  @Test
  void folds_point_into_the_full_text() {
    var letter = saying("Pytam.\n\nW dniu 2026-11-10 o 09:30, COT pisze:\n> a\n> b\n\n-- \nJan\n");
    assertThat(letter.folds())
        .extracting(fold -> fold.kind() + "=" + letter.fullText().substring(fold.from(), fold.to()))
        .containsExactly(
            "quote=W dniu 2026-11-10 o 09:30, COT pisze:\n> a\n> b", "signature=-- \nJan");
    assertThat(letter.folds())
        .extracting(Fold::reason)
        .allSatisfy(why -> assertThat(why).isNotBlank());
  }

  @Test
  void a_table_and_a_list_stay_readable() {
    var letter =
        html(
            "<ol><li>raz<li>dwa</ol><table><tr><td>a<td>b</table><a href='https://x.example/y'>tu</a>");
    assertThat(letter.text()).isEqualTo("1. raz\n2. dwa\n\na | b\n\ntu <https://x.example/y>");
  }

  @Test
  void a_link_that_lies_is_told() {
    var letter =
        html(
            "<a href='https://zly.example/z'>www.zus.example</a> <a href='https://bip.zus.example'>zus.example</a>");
    assertThat(letter.links())
        .extracting(link -> link.shown() + " > " + link.target())
        .containsExactly("www.zus.example > https://zly.example/z");
  }
}
