package pl.sortownia.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.versions.Folder;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Identity;

class LastLookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Part HELLO =
      new Part(Role.GREETING, "powitanie", 1, 0, "Dzień dobry,", false);
  private static final Part BYE = new Part(Role.SIGNATURE, "podpis", 1, 0, "ZUS", false);
  @TempDir Path temp;
  private LastLook lastLook = new LastLook(Shelf.shipped());

  @BeforeEach
  void fill() {
    String head =
        """
        ---
        id: %s
        intents: [zas-chorobowy]
        title: Próba
        valid-from: 2026-01-01
        %s
        review-by: 2027-01-31
        channel: %s
        ---
        Od dziś {{amount znana}} oraz {{amount nieznana}}.
        """;
    new Folder(temp)
        .write(
            List.of(
                Kind.at("knowledge/zasilki/dobry.pl.md", head.formatted("dobry", "", "general"))
                    .orElseThrow(),
                Kind.at(
                        "knowledge/zasilki/stary.pl.md",
                        head.formatted("stary", "valid-to: 2026-10-31", "general"))
                    .orElseThrow(),
                Kind.at(
                        "knowledge/zasilki/profil.pl.md",
                        head.formatted("profil", "", "profile-only"))
                    .orElseThrow(),
                Kind.at(
                        "knowledge/parameters.yaml",
                        """
                        parameters:
                          - id: znana
                            name: Znana kwota
                            unit: zł
                            values:
                              - {from: 2026-01-01, value: 1234.5, source: gazeta, certain: false}
                          - id: nieznana
                            name: Nieznana
                            unit: zł
                            values:
                              - {from: 2026-01-01, value: null, source: komunikat ministra}
                        """)
                    .orElseThrow()));
    Library library = Shelf.empty().library(temp);
    lastLook = new LastLook(library);
  }

  @Test
  void lets_a_whole_letter_pass() {
    assertThat(look(Identity.NONE, 1, answer("dobry", "Treść bez kwot.")))
        .noneMatch(Remark::blocks);
  }

  @Test
  void blocks_an_unknown_amount_and_says_why() {
    assertThat(look(Identity.NONE, 1, answer("dobry", "Od dziś {{amount nieznana}}.")))
        .contains(
            new Remark(
                true,
                "pytanie 1",
                "Kwota lub data „nieznana” nie jest znana: wartość od 2026-01-01 nie jest jeszcze znana"
                    + " (komunikat ministra).",
                "Poproś redakcję o uzupełnienie albo usuń to zdanie."));
  }

  @Test
  void warns_of_an_uncertain_amount() {
    assertThat(look(Identity.NONE, 1, answer("dobry", "Od dziś 1 234,50 zł.")))
        .contains(
            new Remark(
                false,
                "pytanie 1",
                "„Znana kwota” (1234.5) pochodzi z niepewnego źródła: gazeta.",
                "Sprawdź przed wysłaniem."));
  }

  @Test
  void blocks_an_expired_a_withdrawn_and_a_profile_only_article() {
    assertThat(blocked(look(Identity.NONE, 1, answer("stary", "Treść."))))
        .containsExactly(
            "Artykuł „Próba” jest nieaktualny: obowiązuje od 2026-01-01 do 2026-10-31.");
    assertThat(blocked(look(Identity.NONE, 1, answer("zniknal", "Treść."))))
        .containsExactly("Artykuł „zniknal” wycofano.");
    assertThat(blocked(look(Identity.FORM, 1, answer("profil", "Treść."))))
        .containsExactly("Ten artykuł wolno wysłać tylko osobie zalogowanej w profilu.");
    assertThat(blocked(look(Identity.LOGGED_IN, 1, answer("profil", "Treść.")))).isEmpty();
  }

  @Test
  void blocks_an_unanswered_question_an_empty_letter_and_an_open_field() {
    assertThat(blocked(look(Identity.NONE, 2, answer("dobry", "Treść."))))
        .containsExactly("Pytanie 2 nie ma odpowiedzi.");
    assertThat(blocked(lastLook.look(Draft.EMPTY, Identity.NONE, DAY, 1)))
        .containsExactly("List nic nie mówi.");
    assertThat(blocked(look(Identity.NONE, 1, answer("dobry", "Do {{termin}}."))))
        .containsExactly("Pole {{termin}} nie jest wypełnione.");
  }

  @Test
  void lets_the_consultants_own_words_answer() {
    var own = new Part(Role.OWN, "", 0, 0, "Wyjaśniamy: to zależy od stażu.", true);
    assertThat(blocked(look(Identity.NONE, 0, own))).isEmpty();
  }

  @Test
  void warns_of_an_amount_that_may_be_of_one_case() {
    var own = new Part(Role.OWN, "", 0, 1, "Otrzyma Pani 2 345,67 zł.", true);
    assertThat(look(Identity.NONE, 1, own))
        .anyMatch(it -> it.words().startsWith("Kwoty „2 345,67 zł” nie ma wśród ogólnych kwot"));
    assertThat(look(Identity.LOGGED_IN, 1, own)).isEmpty();
  }

  @Test
  void blocks_personal_numbers_whoever_asks_and_does_not_repeat_them() {
    var own = new Part(Role.OWN, "", 0, 1, "Pani PESEL to 44051401359.", true);
    assertThat(blocked(look(Identity.LOGGED_IN, 1, own)))
        .containsExactly("W tekście jest numer PESEL („…59”).");
  }

  private List<Remark> look(Identity identity, int questions, Part part) {
    return lastLook.look(new Draft(List.of(HELLO, part, BYE)), identity, DAY, questions);
  }

  private static Part answer(String article, String text) {
    return new Part(Role.ANSWER, article, 1, 1, text, false);
  }

  private static List<String> blocked(List<Remark> remarks) {
    return remarks.stream().filter(Remark::blocks).map(Remark::words).toList();
  }
}
