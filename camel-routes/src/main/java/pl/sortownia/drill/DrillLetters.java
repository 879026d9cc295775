package pl.sortownia.drill;

import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.sortownia.demo.TownPostOffice;

/** Letters for drills: each from another citizen, so that each reply can be counted. */
final class DrillLetters {
  static final String COT = "cot@sortownia.example";
  private static final List<String> QUESTIONS =
      List.of(
          "Ile wynosi zasiłek pogrzebowy i kto może złożyć wniosek Z-12?",
          "Od kiedy należy mi się zasiłek chorobowy, jeśli dopiero zacząłem pracę?",
          "Jak odzyskać hasło do eZUS? Zablokowało mi konto.",
          "Do kiedy trzeba zapłacić składki za pracowników?",
          "Jak złożyć wniosek o 800+ na nowo narodzone dziecko?",
          "Jak uzyskać zaświadczenie o niezaleganiu w składkach?");

  private DrillLetters() {}

  static void fill(TownPostOffice post, int letters) {
    post.mailbox(COT);
    for (int n = 1; n <= letters; n++) {
      post.deliver(COT, letter(n).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String letter(int n) {
    return """
    From: Obywatel %d <%s>
    To: cot@sortownia.example
    Subject: =?UTF-8?Q?pytanie_nr_%d?=
    Date: Fri, 20 Nov 2026 10:00:00 +0100
    Message-ID: <drill-%d@example.pl>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: 8bit

    Dzień dobry,
    %s
    Obywatel %d
    """
        .formatted(n, citizen(n), n, n, QUESTIONS.get(n % QUESTIONS.size()), n)
        .replace("\n", "\r\n");
  }

  static String citizen(int n) {
    return "obywatel%d@example.pl".formatted(n);
  }
}
