package pl.sortownia.editing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import pl.sortownia.classifier.search.Aspect;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.Difference;
import pl.sortownia.knowledge.insight.Why.Saying;
import pl.sortownia.knowledge.versions.State;
import pl.sortownia.letter.PastLetters.Want;

/** What the room calls things. */
@Component("wording")
class Wording {
  public String state(State it) {
    return switch (it) {
      case DRAFT -> "szkic";
      case REVIEWED -> "sprawdzona";
      case PUBLISHED -> "opublikowana";
      case WITHDRAWN -> "wycofana";
    };
  }

  public String kind(Kind it) {
    return switch (it) {
      case ARTICLE -> "artykuł";
      case TEMPLATE -> "wzór listu";
      case PARAMETERS -> "kwoty i daty";
      case SYNONYMS -> "słowa klientów";
      case JARGON -> "trudne słowa";
    };
  }

  /** What people call a piece that has no title of its own. */
  public String title(Source it) {
    return switch (it.kind()) {
      case PARAMETERS -> "Kwoty i daty";
      case SYNONYMS -> "Słowa klientów";
      case JARGON -> "Trudne słowa";
      case ARTICLE, TEMPLATE -> it.id();
    };
  }

  public String address(Source it) {
    return "/redakcja/" + it.kind().id() + "/" + it.id();
  }

  /** A line of a difference as HTML: what stands between the marks is put in or taken out. */
  public String marked(String line, boolean added) {
    String tag = added ? "ins" : "del";
    return HtmlUtils.htmlEscape(line, "UTF-8")
        .replace("⟦", "<" + tag + ">")
        .replace("⟧", "</" + tag + ">");
  }

  /** Rows worth showing: what changed, and a line around it. */
  public List<Difference.Row> near(List<Difference.Row> rows) {
    return java.util.stream.IntStream.range(0, rows.size())
        .filter(n -> changed(rows, n - 1) || changed(rows, n) || changed(rows, n + 1))
        .mapToObj(rows::get)
        .toList();
  }

  private static boolean changed(List<Difference.Row> rows, int at) {
    return at >= 0 && at < rows.size() && rows.get(at).what() != Difference.What.SAME;
  }

  public String field(Aspect it) {
    return switch (it) {
      case ASKED -> "„jak pytają”";
      case TITLE -> "tytuł";
      case EXACT -> "tytuł i „jak pytają”, dokładny zapis";
      case GRAM -> "tytuł i „jak pytają”, części słów";
      case TEXT -> "treść";
      case SYMBOL -> "formularze";
      case LAW -> "podstawa prawna";
      case SYNONYM -> "słowa klientów";
      case NEAREST -> "najbliższe zdanie z „jak pytają”";
    };
  }

  public String want(Want it) {
    return switch (it) {
      case ABSTAINED -> "bez pewnej podpowiedzi";
      case REPLACED -> "wysłano inny artykuł";
      case EDITED -> "zmieniono słowa przed wysłaniem";
      case OWN_WORDS -> "napisano bez artykułu";
    };
  }

  public String saying(Saying it) {
    return switch (it) {
      case NOT_VALID -> "Artykuł dziś nie obowiązuje, więc nie może być podpowiadany.";
      case OTHER_INTENT ->
          "Maszyna uznała, że list pyta o coś innego: żadna ze spraw artykułu nie jest wśród"
              + " pierwszych pięciu. Dopisz takie zdania do „jak pytają” i zgłoś list do nauki.";
      case INTENT_BEHIND -> "Sprawa artykułu jest rozważana, ale inna jest bardziej prawdopodobna.";
      case SISTER_FITS_BETTER ->
          "Sprawa jest ta sama, ale słowa listu lepiej pasują do innego artykułu z tej sprawy."
              + " Dopisz do „jak pytają” słowa, których brakuje.";
      case NO_WORD_FITS -> "Żadne słowo listu nie występuje w artykule ani w „jak pytają”.";
      case IT_IS_FIRST -> "Artykuł jest teraz pierwszą podpowiedzią.";
    };
  }
}
