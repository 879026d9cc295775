package pl.sortownia.knowledge.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.PolishFormat;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Identity;

/** What a person typed into a letter: data of one person must never leave by e-mail. */
final class OwnWords {
  private static final Pattern MONEY = Pattern.compile("\\d[\\d \u00a0]*(?:,\\d{2})?[ \u00a0]*zł");

  private OwnWords() {}

  static List<Remark> look(Part part, String place, Published content, Identity identity) {
    if (identity == Identity.LOGGED_IN || !(part.edited() || part.role() == Role.OWN)) {
      return List.of();
    }
    var remarks = new ArrayList<Remark>();
    MONEY
        .matcher(part.text())
        .results()
        .map(it -> it.group().strip())
        .filter(it -> !isPublic(it, content.parameters()))
        .distinct()
        .forEach(it ->
            remarks.add(
                new Remark(
                    false,
                    place,
                    "Kwoty „" + it + "” nie ma wśród ogólnych kwot: może dotyczyć jednej sprawy.",
                    "Kwoty z akt podaje się tylko w profilu. Usuń ją albo wskaż drogę do profilu.")));
    return remarks;
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
