package pl.sortownia.reading.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sortownia.reading.Mails.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sortownia.letter.Kind;

class PeopleAndMachinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: no\nSubject: pytanie\n\nCzy mogę?",
        "Subject: Poza biurem ZUS nikt nie odpowiada\n\nDlaczego?",
        "Subject: Urlop bezpłatny\n\nJestem na urlopie, czy to się liczy?",
        "Subject: Automatyczna odpowiedź z ZUS - co to znaczy?\n\nDostałam taką odpowiedź. Co mam zrobić?",
        "Subject: Re: Automatyczna odpowiedź: x\n\nDziękuję, poczekam.",
        "Subject: Fwd: Undelivered Mail Returned to Sender\n\nCo to znaczy? Kto to wysłał?",
        "Subject: Zwrot składek\n\nKiedy dostanę zwrot wiadomości nie mam.",
        "Subject: Failed: logowanie\n\nMam błąd 550 przy logowaniu do eZUS",
        "Precedence: bulk\nIn-Reply-To: <a@b>\nSubject: Re: x\n\nA co z rentą?",
        "Return-Path: <jan@poczta.example>\nSubject: x\n\nPytam o rentę",
        "List-Id: <cot@zus.example>\nList-Post: <mailto:cot@zus.example>\nSubject: x\n\nPytam o rentę",
        "From: noreply@formularz.example\nReply-To: jan@poczta.example\nSubject: x\n\nPytam o rentę",
        "X-Auto-Response-Suppress: DR, OOF, AutoReply\nSubject: renta\n\nPytam o rentę",
        "Subject: Przeczytane: wasze pismo, co dalej?\n\nPrzeczytałam pismo. Co dalej?",
        "Subject: Skarga na doręczyciela\n\nNie dostarczono mi emerytury, przesyłka wróciła."
      })
  void people_are_heard(String mail) {
    var letter = read(mail.contains("From:") ? mail : "From: jan@poczta.example\n" + mail);
    assertThat(letter.kind()).as(letter.kindBecause()).isEqualTo(Kind.QUESTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTO_REPLY | Auto-Submitted: auto-replied",
        "AUTO_REPLY | Auto-Submitted: auto-generated (vacation)",
        "AUTO_REPLY | X-Autoreply: yes",
        "AUTO_REPLY | Precedence: auto_reply",
        "AUTO_REPLY | Subject: Out of Office: x",
        "AUTO_REPLY | Subject: Out of Office Re: x",
        "AUTO_REPLY | Subject: Automatyczna odpowiedź: x",
        "AUTO_REPLY | Subject: Autoodpowiedź",
        "AUTO_REPLY | Subject: Автоматична відповідь: x",
        "AUTO_REPLY | Subject: Abwesenheitsnotiz: x",
        "AUTO_REPLY | Return-Path: <>",
        "LIST | List-Unsubscribe: <https://x.example>",
        "LIST | Precedence: bulk",
        "OWN | X-Sortownia-Id: abc",
        "OWN | Message-ID: <srt.abcdefghijklmnopqrstuvwxyz.1@zus.example>"
      })
  void machines_are_known_by_their_marks(Kind kind, String header) {
    assertThat(read("From: a@b.example\n" + header + "\n\nTekst.").kind()).isEqualTo(kind);
  }

  @Test
  void a_bounce_tells_who_and_which_mail() {
    var own = "<srt.abcdefghijklmnopqrstuvwxyz.3@zus.example>";
    var letter =
        read(
            """
            From: MAILER-DAEMON@a.example
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; a.example

            Final-Recipient: rfc822; jan@poczta.example
            Action: delayed
            Status: 4.4.7
            Diagnostic-Code: smtp; 452 try later
            --b
            Content-Type: text/rfc822-headers

            Message-ID: %s
            --b--
            """
                .formatted(own));
    assertThat(letter.kind()).isEqualTo(Kind.BOUNCE);
    var returned = letter.returned().orElseThrow();
    assertThat(returned.recipient()).isEqualTo("jan@poczta.example");
    assertThat(returned.messageId()).isEqualTo(own);
    assertThat(returned.status()).isEqualTo("4.4.7");
    assertThat(returned.delayed()).isTrue();
    assertThat(returned.words()).contains("try later");
  }
}
