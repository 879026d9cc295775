package pl.sortownia.knowledge.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a person is addressed, as far as the name tells it for certain. A wrong „Szanowna Pani” hurts
 * more than a plain „Dzień dobry”, so whatever is doubtful is neutral.
 */
enum Forms {
  PANI,
  PAN,
  PANSTWO,
  NEUTRALNA;

  private static final Set<String> MEN_IN_A =
      Set.of(
          "kuba",
          "barnaba",
          "kosma",
          "bonawentura",
          "jarema",
          "dyzma",
          "sasza",
          "misza",
          "nikita",
          "ilja",
          "illia",
          "mykola",
          "mykyta",
          "luca",
          "joshua",
          "zawisza",
          "juda",
          "saba",
          "andrea",
          "aleksa",
          "kostia",
          "wania",
          "kola",
          "żenia",
          "slava",
          "sława",
          "sasha",
          "misha",
          "jura");
  private static final Set<String> WOMEN_NOT_IN_A =
      Set.of(
          "beatrycze",
          "noemi",
          "miriam",
          "carmen",
          "karmen",
          "ines",
          "inez",
          "nicole",
          "ingrid",
          "abigail",
          "doris",
          "elisabeth",
          "esther",
          "nel",
          "nelly",
          "rut",
          "ruth");
  private static final Set<String> MEN =
      Set.of(
          ("adam adrian albert aleksander aleksy alfred alojzy ambroży andrzej antoni arkadiusz "
                  + "artur august bartłomiej bartosz benedykt bernard błażej bogdan bogumił bogusław "
                  + "bolesław borys bronisław bruno cezary cyprian czesław damian daniel dariusz dawid "
                  + "denis dominik edmund edward emil eryk eugeniusz fabian feliks ferdynand filip "
                  + "franciszek fryderyk gabriel gerard gracjan grzegorz gustaw henryk hubert ignacy igor "
                  + "ireneusz jacek jakub jan janusz jarosław jerzy jędrzej józef julian juliusz kacper "
                  + "kajetan karol kazimierz klaudiusz konrad konstanty kordian kornel krystian krzysztof "
                  + "ksawery lech lechosław leon leonard lesław leszek lucjan ludwik łukasz maciej "
                  + "maksymilian marcel marceli marcin marek marian mariusz mateusz michał mieczysław "
                  + "mikołaj miłosz mirosław nikodem norbert oskar patryk paweł piotr przemysław radosław "
                  + "rafał remigiusz robert roman ryszard sebastian sergiusz seweryn sławomir stanisław "
                  + "stefan sylwester szymon tadeusz teodor tobiasz tomasz tymoteusz tymon wacław waldemar "
                  + "walerian wawrzyniec wiesław wiktor wincenty witold władysław włodzimierz wojciech "
                  + "zbigniew zdzisław zenon zygmunt oleksandr serhii serhij volodymyr wołodymyr andrii "
                  + "andrij ivan iwan dmytro oleh yurii jurij vasyl mykhailo bohdan viktor taras")
              .split(" "));
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "biuro",
          "firma",
          "sp",
          "spółka",
          "spolka",
          "kancelaria",
          "usługi",
          "uslugi",
          "zakład",
          "zaklad",
          "sklep",
          "fundacja",
          "stowarzyszenie",
          "szkoła",
          "szkola",
          "przedszkole",
          "urząd",
          "urzad",
          "gmina",
          "ops",
          "mops",
          "gops",
          "hotel",
          "hurtownia",
          "kadry",
          "księgowość",
          "ksiegowosc",
          "rachunkowe",
          "rachunkowy",
          "przedsiębiorstwo",
          "przedsiebiorstwo",
          "phu",
          "fhu",
          "sc",
          "zoo",
          "sekretariat",
          "dział",
          "dzial",
          "centrum",
          "żłobek",
          "zlobek",
          "szpital");

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Forms of(String name) {
    List<String> words =
        Arrays.stream(name.toLowerCase(Locale.of("pl")).split("[\\s.,„”\"()-]+"))
            .filter(it -> !it.isEmpty())
            .toList();
    if (words.stream().anyMatch(it -> ORGANISATIONS.contains(it) || it.equals("i"))) {
      return PANSTWO;
    }
    boolean readable = words.stream().allMatch(it -> it.matches("\\p{L}{2,}"));
    if (words.isEmpty() || words.size() > 3 || !readable) {
      return NEUTRALNA;
    }
    return ofPerson(words);
  }

  private static Forms ofPerson(List<String> words) {
    boolean aMan = words.stream().anyMatch(MEN::contains);
    boolean aWoman = isWoman(words.getFirst());
    if (aMan && aWoman) {
      // „Zaręba Piotr” or „Anna Jan”: the surname may stand first
      return NEUTRALNA;
    }
    return aWoman ? PANI : aMan && MEN.contains(words.getFirst()) ? PAN : NEUTRALNA;
  }

  private static boolean isWoman(String name) {
    return WOMEN_NOT_IN_A.contains(name)
        || (name.length() > 2 && name.endsWith("a") && !MEN_IN_A.contains(name));
  }
}
