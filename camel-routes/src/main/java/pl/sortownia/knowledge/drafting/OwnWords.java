package pl.sortownia.knowledge.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.PersonalDatum;
import pl.sortownia.classifier.PersonalDatum.Type;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.PolishFormat;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Identity;

/** What a person typed into a letter: data of one person must never leave by e-mail. */
final class OwnWords {
  private static final Pattern MONEY = Pattern.compile("\\d[\\d \u00a0]*(?:,\\d{2})?[ \u00a0]*zł");

  private static final PersonalDataFinder FINDER = new PersonalDataFinder();
  private static final Map<Type, String> NEVER_MAILED =
      Map.of(
          Type.PESEL, "numer PESEL",
          Type.NIP, "numer NIP",
          Type.REGON, "numer REGON",
          Type.IBAN, "numer konta",
          Type.ID_CARD, "numer dowodu",
          Type.PASSPORT, "numer paszportu");

  private OwnWords() {}

  static List<Remark> look(Part part, String place, Published content, Identity identity) {
    if (!part.edited() && part.role() != Role.OWN) {
      return List.of();
    }
    var remarks = new ArrayList<Remark>();
    FINDER.find(part.text()).stream()
        .map(it -> personal(it, part.text().substring(it.from(), it.to()), place))
        .flatMap(Optional::stream)
        .forEach(remarks::add);
    if (identity != Identity.LOGGED_IN) {
      amounts(part, place, content, remarks);
    }
    return remarks;
  }

  /**
   * Numbers that name one person never leave by mail; a name or a telephone may be the office's.
   */
  private static Optional<Remark> personal(PersonalDatum it, String words, String place) {
    boolean blocks = NEVER_MAILED.containsKey(it.type());
    if (!blocks && it.type() != Type.NAME && it.type() != Type.ADDRESS) {
      return Optional.empty();
    }
    String what =
        NEVER_MAILED.getOrDefault(it.type(), it.type() == Type.NAME ? "nazwisko" : "adres");
    String shown = blocks ? "…" + words.substring(Math.max(0, words.length() - 2)) : words;
    return Optional.of(
        new Remark(
            blocks,
            place,
            "W tekście jest %s („%s”).".formatted(what, shown),
            blocks ? "Usuń: takich danych nie wysyłamy." : "Sprawdź, czy jest potrzebne."));
  }

  private static void amounts(Part part, String place, Published content, List<Remark> remarks) {
    MONEY
        .matcher(part.text())
        .results()
        .map(it -> it.group().strip())
        .filter(it -> !isPublic(it, content.parameters()))
        .distinct()
        .map(it ->
            new Remark(
                false,
                place,
                "Kwoty „" + it + "” nie ma wśród ogólnych kwot: może dotyczyć jednej sprawy.",
                "Kwoty z akt podaje się tylko w profilu. Usuń ją albo wskaż drogę do profilu."))
        .forEach(remarks::add);
  }

  private static boolean isPublic(String money, Parameters parameters) {
    String bare = money.replaceAll("[ \u00a0]", "");
    return parameters.byId().values().stream()
        .flatMap(it ->
            it.values().stream()
                .flatMap(v -> v.value().stream())
                .map(v -> PolishFormat.amount(v, it.unit())))
        .anyMatch(it -> it.replaceAll("[ \u00a0]", "").equals(bare));
  }
}
