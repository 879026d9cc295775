package pl.sortownia.editing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Rewriting;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.Editorial;
import pl.sortownia.knowledge.versions.ContentRefused;

/** What consultants keep changing becomes a draft of the article, for an editor to look at. */
@Controller
class ProposalController {
  private final Editorial editorial;
  private final TypedText typed;

  ProposalController(Editorial editorial, TypedText typed) {
    this.editorial = editorial;
    this.typed = typed;
  }

  /**
   * @param added whether the sentence is to be put in; else it is taken out
   */
  @PostMapping("/redakcja/article/{id}/zmiana")
  String propose(
      @PathVariable String id,
      @RequestParam String sentence,
      @RequestParam boolean added,
      Principal who) {
    Source newest = typed.newest(Kind.ARTICLE, id);
    Rewriting text =
        Rewriting.of(newest.text())
            .orElseThrow(() -> new ContentRefused("Artykuł „" + id + "” nie ma nagłówka."));
    String changed = text.body(body(text.body().strip(), sentence, added)).toString();
    var draft = new Source(newest.kind(), id, newest.version(), newest.path(), changed);
    String reason = added ? "konsultanci stale dopisują to zdanie" : "konsultanci stale je usuwają";
    editorial.save(draft, newest.version(), who.getName(), reason);
    return "redirect:/redakcja/article/" + id;
  }

  private static String body(String body, String sentence, boolean added) {
    if (added) {
      return body.contains(sentence) ? body : body + "\n\n" + sentence;
    }
    if (!body.contains(sentence)) {
      throw new ContentRefused(
          "Zdania „%s” nie ma w tej postaci w artykule: jest w nim kwota albo ktoś je już zmienił."
                  .formatted(sentence)
              + " Otwórz artykuł i popraw je ręcznie.");
    }
    return body.replace(sentence, "").replaceAll("\\n{3,}", "\n\n").replaceAll(" {2,}", " ");
  }
}
