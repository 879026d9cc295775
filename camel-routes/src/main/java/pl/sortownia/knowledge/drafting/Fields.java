package pl.sortownia.knowledge.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.Parameters.Worth;
import pl.sortownia.knowledge.content.Tags;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.letter.Draft.Part;

/** Fields of a draft that nobody filled in, and amounts that nobody is sure of. */
final class Fields {
  private Fields() {}

  static List<Remark> look(Part part, String place, Published content, LocalDate day) {
    var remarks = new ArrayList<Remark>();
    for (Tags.Tag tag : Tags.in(part.text())) {
      remarks.add(
          tag.isAmount()
              ? unknown(tag, place, content, day)
              : new Remark(
                  true,
                  place,
                  "Pole " + tag.tag() + " nie jest wypełnione.",
                  "Wpisz w to miejsce właściwe słowa."));
    }
    if (part.text().contains("{{") && remarks.isEmpty()) {
      remarks.add(new Remark(true, place, "W tekście został znak „{{”.", "Usuń go lub popraw."));
    }
    Amounts.in(source(part, content)).forEach(it -> uncertain(it, place, content, day, remarks));
    return remarks;
  }

  private static Remark unknown(Tags.Tag tag, String place, Published content, LocalDate day) {
    String why =
        Amounts.in(tag.tag()).stream()
            .map(it -> content.parameters().on(it.id(), it.on().orElse(day)))
            .map(it -> it instanceof Worth.Unknown unknown ? unknown.reason() : "")
            .findFirst()
            .orElse("niepoprawny zapis");
    return new Remark(
        true,
        place,
        "Kwota lub data „%s” nie jest znana: %s.".formatted(tag.name().split("\\s+")[1], why),
        "Poproś redakcję o uzupełnienie albo usuń to zdanie.");
  }

  private static void uncertain(
      Amounts.Use use, String place, Published content, LocalDate day, List<Remark> remarks) {
    if (content.parameters().on(use.id(), use.on().orElse(day)) instanceof Worth.Known known
        && !known.dated().certain()) {
      remarks.add(
          new Remark(
              false,
              place,
              "„%s” (%s) pochodzi z niepewnego źródła: %s."
                  .formatted(known.parameter().name(), known.value(), known.dated().source()),
              "Sprawdź przed wysłaniem."));
    }
  }

  private static String source(Part part, Published content) {
    return content
        .article(part.source())
        .map(Article::text)
        .or(() -> content.template(part.source()).map(Template::text))
        .orElse("");
  }
}
