package pl.sortownia.classifier.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlagRulesTest {

  private final FlagRules rules = FlagRules.read(Path.of("models/flags.yaml"));

  @Test
  void distress_is_seen_with_and_without_polish_signs() {
    assertThat(rules.raised("Nie mam już po co żyć")).containsKey("vulnerable");
    assertThat(rules.raised("nie mamy od tygodnia na jedzenie")).containsKey("vulnerable");
  }

  @Test
  void a_flag_shows_the_words_as_typed() {
    assertThat(rules.raised("Składam odwołanie od decyzji"))
        .containsEntry("not-a-question", List.of("Składam odwołanie"));
  }

  @Test
  void plain_questions_raise_nothing() {
    assertThat(rules.raised("Jak zmienić konto do emerytury?")).isEmpty();
  }

  @Test
  void a_phrase_may_begin_with_one_letter_and_hold_a_number() {
    assertThat(rules.raised("Odpowiedź mam dać w terminie 7 dni.")).containsKey("deadline");
    assertThat(rules.raised("W załączeniu przesyłam druk.")).containsKey("not-a-question");
    assertThat(rules.raised("Bank dał termin, do 12 grudnia muszę mieć papier"))
        .containsKey("deadline");
    assertThat(rules.raised("Do kiedy płaci się składki za grudzień?")).isEmpty();
  }

  @Test
  void distress_is_seen_in_the_words_that_people_use_for_it() {
    for (String text :
        new String[] {
          "Chyba ze sobą skończę, nie widzę żadnego wyjścia.",
          "Lodówka od tygodnia pusta, nie mam za co kupić chleba.",
          "Odłączyli nam prąd, siedzimy w zimnie.",
          "Mąż podnosi na mnie rękę, śpię u sąsiadki.",
          "Mama umiera w hospicjum.",
          "Mieszkam w noclegowni."
        }) {
      assertThat(rules.raised(text)).as(text).containsKey("vulnerable");
    }
    for (String text :
        new String[] {
          "Czy po śmierci emeryta rodzina dostaje zasiłek pogrzebowy?",
          "Mąż pobiera rentę od pięciu lat, czy mogę go zgłosić do ubezpieczenia?"
        }) {
      assertThat(rules.raised(text)).as(text).isEmpty();
    }
  }
}
