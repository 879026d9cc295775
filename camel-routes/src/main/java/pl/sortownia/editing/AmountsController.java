package pl.sortownia.editing;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.UsedIn;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.PolishFormat;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.AmountForm;
import pl.sortownia.knowledge.versions.ContentRefused;

/** Dated amounts: all of them, and one through time. */
@Controller
class AmountsController {
  private final TypedText typed;
  private final PiecePage page;
  private final LookPage look;
  private final Library library;

  AmountsController(TypedText typed, PiecePage page, LookPage look, Library library) {
    this.typed = typed;
    this.page = page;
    this.look = look;
    this.library = library;
  }

  /**
   * An amount as the list shows it.
   *
   * @param worth value of today; empty when it is not known
   * @param next first day of a value to come
   * @param users how many texts speak of it
   */
  record Row(
      String id,
      String name,
      Optional<String> worth,
      boolean certain,
      Optional<LocalDate> next,
      long users) {}

  @GetMapping("/redakcja/kwoty")
  String list(@RequestParam(defaultValue = "") String szukaj, Principal who, Model model) {
    Source file = page.head(model, Kind.PARAMETERS, "parameters", who.getName()).source();
    String words = szukaj.strip().toLowerCase(Locale.ROOT);
    List<Row> rows =
        Parameters.read(file, new Findings()).byId().values().stream()
            .filter(it -> (it.id() + " " + it.name()).toLowerCase(Locale.ROOT).contains(words))
            .map(this::row)
            .toList();
    model.addAttribute("rows", rows);
    model.addAttribute("words", szukaj);
    return "editing/amounts";
  }

  private Row row(Parameters.Parameter it) {
    LocalDate today = library.today();
    Optional<Parameters.Dated> now =
        it.values().reversed().stream()
            .filter(
                v -> !today.isBefore(v.from()) && v.to().map(to -> !today.isAfter(to)).orElse(true))
            .findFirst();
    return new Row(
        it.id(),
        it.name(),
        now.flatMap(Parameters.Dated::value).map(v -> PolishFormat.amount(v, it.unit())),
        now.map(Parameters.Dated::certain).orElse(false),
        it.values().stream().map(Parameters.Dated::from).filter(today::isBefore).findFirst(),
        new UsedIn(library.now()).parameter(it.id()).size());
  }

  /**
   * @param nowa true for one that is not there yet
   */
  @GetMapping("/redakcja/kwoty/{amount}")
  String show(
      @PathVariable String amount,
      @RequestParam(defaultValue = "false") boolean nowa,
      Principal who,
      Model model) {
    Source file = page.head(model, Kind.PARAMETERS, "parameters", who.getName()).source();
    AmountForm form =
        AmountForm.of(file, amount)
            .or(() -> nowa ? Optional.of(fresh(amount)) : Optional.empty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("form", form);
    model.addAttribute("users", new UsedIn(library.now()).parameter(amount));
    look.fill(model, typed.newest(Kind.PARAMETERS, "parameters"), false, "");
    return "editing/amount";
  }

  private static AmountForm fresh(String id) {
    return new AmountForm(id, "", "", List.of());
  }

  /** The page of an amount to come. */
  @GetMapping("/redakcja/nowy/kwota")
  String begin(@RequestParam(defaultValue = "") String id) {
    if (id.isBlank()) {
      return "redirect:/redakcja/nowy";
    }
    if (!id.strip().matches("[a-z0-9][a-z0-9_-]*")) {
      throw new ContentRefused("Id „" + id + "” nie jest dobre: użyj a-z, 0-9, - i _.");
    }
    return "redirect:/redakcja/kwoty/" + id.strip() + "?nowa=true";
  }
}
