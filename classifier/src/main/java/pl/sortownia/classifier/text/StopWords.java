package pl.sortownia.classifier.text;

import java.util.Set;

/** Polish words that say nothing about a matter; folded. */
public final class StopWords {

  private static final Set<String> WORDS =
      Set.of(
          ("a aby albo ale ani az bardzo bez bo by byc byl byla bylo byly bym bedzie beda chce chcialabym"
                  + " chcialbym chyba ci cie co cos czy czyli dla do dobry dzien gdy gdyz gdzie go i ich"
                  + " ile im inny ja jak jaka jakie jaki jako je jednak jego jej jest jestem jesli jezeli"
                  + " juz kiedy kto ktora ktore ktory ktorych lub ma mam mi mial miala mimo mnie moge moj"
                  + " moja moje moze mozna mu my na nad nam nas nasz nie niech nim nic no o od ona one oni"
                  + " oraz pan pana pani panstwa panstwo po pod poniewaz potem pozdrawiam prosze przed"
                  + " przez przy raz sa sie sobie swoj szanowni ta tak taki takie tam te tego tej ten"
                  + " teraz tez to tu tutaj tych tylko tym u w we wiec witam wlasnie wszystko z za ze")
              .split(" "));

  private StopWords() {}

  /** Whether the word, typed with or without Polish signs, is a stop word. */
  public static boolean contains(String word) {
    return WORDS.contains(Folding.fold(word));
  }
}
