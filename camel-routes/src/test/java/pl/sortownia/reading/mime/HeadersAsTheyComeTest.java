package pl.sortownia.reading.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sortownia.reading.Mails.read;
import static pl.sortownia.reading.Mails.readLatin1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersAsTheyComeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?utf-8?Q?Zasi=C5=82ek?= | Zasiłek",
        "=?UTF-8?B?WmFzacWCZWs=?= | Zasiłek",
        "=?UTF-8?B?WmFzacWCZWs?= | Zasiłek",
        "=?utf-8*pl?Q?Zasi=C5=82ek?= | Zasiłek",
        "=?iso-8859-2?Q?Zasi=B3ek_i_renta?= | Zasiłek i renta",
        "=?windows-1250?Q?Zasi=B3ek?= chorobowy | Zasiłek chorobowy",
        "=?utf-8?Q?Zasi?= =?utf-8?Q?=C5=82ek?= | Zasiłek",
        "=?utf-8?Q?Zasi=C5?= =?utf-8?Q?=82ek?= | Zasiłek",
        "Re: =?utf-8?Q?Zasi=C5=82ek?=, pytanie | Re: Zasiłek, pytanie",
        "=?utf-8?Q?co dalej?= | co dalej",
        "=?utf-8?Q?czy mam prawo??= | czy mam prawo?",
        "=?x-nieznany?Q?Zasi=B3ek?= | Zasiłek",
        "=?utf-8?X?abc?= | =?utf-8?X?abc?=",
        "2+2=4? tak | 2+2=4? tak"
      })
  void subjects_are_decoded(String raw, String expected) {
    assertThat(read("Subject: " + raw + "\n\nx").head().subject()).isEqualTo(expected);
  }

  @Test
  void a_folded_subject_is_one_line() {
    assertThat(read("Subject: raz\n dwa\n\ttrzy\n\nx").head().subject())
        .isEqualTo("raz dwa\ttrzy".replace('\t', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan Kowalski <jan@a.example> | Jan Kowalski | jan@a.example",
        "\"Kowalski, Jan\" <jan@a.example> | Kowalski, Jan | jan@a.example",
        "=?utf-8?Q?Zdzis=C5=82aw?= <z@a.example> | Zdzisław | z@a.example",
        "\"=?utf-8?Q?Zdzis=C5=82aw?=\" <z@a.example> | Zdzisław | z@a.example",
        "jan@a.example (Jan Kowalski) | Jan Kowalski | jan@a.example",
        "jan@a.example | '' | jan@a.example",
        "<jan@a.example> | '' | jan@a.example",
        "Jan Kowalski jan@a.example | Jan Kowalski | jan@a.example",
        "Jan [ZUS] Kowalski <jan@a.example> | Jan [ZUS] Kowalski | jan@a.example",
        "Kowalski, Jan <jan@a.example> | Jan | jan@a.example",
        "Jan Kowalski <> | Jan Kowalski | ''"
      })
  void senders_are_found(String raw, String name, String address) {
    var from = read("From: " + raw + "\n\nx").head().from();
    assertThat(from.address()).isEqualTo(address);
    assertThat(from.name()).isEqualTo(name);
  }

  @Test
  void file_names_come_in_many_forms() {
    assertThat(nameOf("filename*=utf-8''umowa%20%C5%82.pdf")).isEqualTo("umowa ł.pdf");
    assertThat(nameOf("filename=\"=?utf-8?Q?umowa_=C5=82.pdf?=\"")).isEqualTo("umowa ł.pdf");
    assertThat(nameOf("filename=umowa nowa.pdf")).isEqualTo("umowa nowa.pdf");
    assertThat(nameOf("filename=\"C:\\moje\\umowa.pdf\"")).isEqualTo("umowa.pdf");
    assertThat(nameOf("filename*0=\"umo\"; filename*1=\"wa.pdf\"")).isEqualTo("umowa.pdf");
    assertThat(nameOf("filename=\"umowa;1.pdf\"")).isEqualTo("umowa;1.pdf");
  }

  private static String nameOf(String parameter) {
    var mail =
        read(
            "Content-Type: application/octet-stream\nContent-Disposition: attachment; "
                + parameter
                + "\n\nx");
    return mail.attachments().getFirst().name();
  }

  @Test
  void tokens_of_our_thread_are_found_wherever_a_program_left_them() {
    var token = "abcdefghijklmnopqrstuvwxyz";
    assertThat(read("To: cot+" + token + "@zus.example\n\nx").head().threadTokens())
        .containsExactly(token);
    assertThat(read("Cc: x@y.example, <cot+" + token + "@zus.example>\n\nx").head().threadTokens())
        .containsExactly(token);
    assertThat(
            read("References: <a@b> <srt." + token + ".12@zus.example>\n\nx").head().threadTokens())
        .containsExactly(token);
    assertThat(read("In-Reply-To: <srt." + token + ".1@zus.example>\n\nx").head().threadTokens())
        .containsExactly(token);
    assertThat(read("Subject: x\n\nSprawa [#" + token + "]").head().threadTokens())
        .containsExactly(token);
    assertThat(read("Subject: x\n\nSprawa #12345, cot+krotki@zus.example").head().threadTokens())
        .isEmpty();
  }

  @Test
  void raw_polish_letters_of_old_programs_are_told_from_western_ones() {
    assertThat(readLatin1("Subject: ¦wiadczenie ¿ony\n\nx").head().subject())
        .isEqualTo("Świadczenie żony");
    assertThat(
            readLatin1("Content-Type: text/plain; charset=iso-8859-1\n\nMüller fragt: größer?")
                .text())
        .isEqualTo("Müller fragt: größer?");
    assertThat(
            readLatin1(
                    "Content-Type: text/plain; charset=windows-1250\n\nza¿ó³æ gê\u009Cl¹ ja\u009Fñ")
                .text())
        .isEqualTo("zażółć gęślą jaźń");
  }
}
