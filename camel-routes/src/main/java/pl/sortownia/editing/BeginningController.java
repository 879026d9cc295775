package pl.sortownia.editing;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.ArticleForm;
import pl.sortownia.knowledge.editing.Beginning;
import pl.sortownia.knowledge.editing.Editorial;
import pl.sortownia.knowledge.versions.ContentRefused;

/** A new article or template. */
@Controller
class BeginningController {
  private static final String ID = "[a-z0-9][a-z0-9-]{2,80}";
  private final Editorial editorial;
  private final PiecePage page;
  private final Library library;
  private final PersonalDataFinder finder = new PersonalDataFinder();

  BeginningController(Editorial editorial, PiecePage page, Library library) {
    this.editorial = editorial;
    this.page = page;
    this.library = library;
  }

  /**
   * @param sprawa id of the intent that it will answer, when that is known
   * @param jak how people ask for it, one phrasing a line
   */
  @GetMapping("/redakcja/nowy")
  String ask(
      @RequestParam(defaultValue = "artykul") String co,
      @RequestParam(defaultValue = "") String sprawa,
      @RequestParam(defaultValue = "") String jak,
      Model model) {
    page.lists(model);
    model.addAttribute("co", co);
    model.addAttribute("sprawa", page.taxonomy().intent(sprawa).orElse(null));
    model.addAttribute("jak", jak);
    return "editing/beginning";
  }

  @PostMapping("/redakcja/nowy/artykul")
  String article(
      @RequestParam String intent,
      @RequestParam String title,
      @RequestParam(defaultValue = "") String slug,
      @RequestParam(name = "asked-as", defaultValue = "") String askedAs,
      Principal who) {
    Taxonomy.Intent its =
        page.taxonomy()
            .intent(ArticleForm.id(intent))
            .orElseThrow(
                () -> new ContentRefused("Nie ma sprawy „" + intent + "”. Wybierz ją z listy."));
    String rest = Beginning.slug(slug.isBlank() ? title : slug.replaceFirst("^" + its.id(), ""));
    List<String> phrasings =
        askedAs.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    personal(phrasings);
    return begun(
        Beginning.article(
            its.topic(),
            its.id(),
            checked(its.id() + (rest.isEmpty() ? "" : "-" + rest)),
            title.strip(),
            phrasings,
            library.today()),
        who);
  }

  @PostMapping("/redakcja/nowy/wzor")
  String template(
      @RequestParam String title,
      @RequestParam String slug,
      @RequestParam(defaultValue = "false") boolean frame,
      @RequestParam(defaultValue = "pl") String language,
      Principal who) {
    if (!List.of("pl", "en", "uk").contains(language)) {
      throw new ContentRefused("Nie ma języka „" + language + "”. Wybierz pl, en albo uk.");
    }
    String id = Beginning.slug(slug.isBlank() ? title : slug);
    String suffix = language.equals("pl") || id.endsWith("-" + language) ? "" : "-" + language;
    return begun(Beginning.template(frame, language, checked(id + suffix), title.strip()), who);
  }

  private String begun(Source text, Principal who) {
    editorial.begin(text, who.getName(), "nowy tekst");
    return "redirect:/redakcja/" + text.kind().id() + "/" + text.id();
  }

  private static String checked(String id) {
    if (!id.matches(ID)) {
      throw new ContentRefused("Id „" + id + "” nie jest dobre: użyj 3–80 znaków a-z, 0-9 i -.");
    }
    return id;
  }

  private void personal(List<String> phrasings) {
    phrasings.stream()
        .filter(it -> !finder.find(it).isEmpty())
        .findFirst()
        .ifPresent(it -> {
          throw new ContentRefused("W „" + it + "” są dane osobowe. Usuń je i spróbuj ponownie.");
        });
  }
}
