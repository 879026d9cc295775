package pl.sortownia.knowledge.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Channel;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Published;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Identity;

/** The last look before a letter leaves: what stops it, and what deserves a second thought. */
@Component
public class LastLook {
  private static final String WHOLE = "cały list";
  private static final Pattern GREETING =
      Pattern.compile(
          "^\\s*(dzień dobry|szanown|dear|доброго)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private final Library library;

  public LastLook(Library library) {
    this.library = library;
  }

  /**
   * @param draft as the consultant would send it
   * @param identity how well the asker is known
   * @param day the day that the letter leaves on
   * @param questions how many questions the letter asks
   * @return what was found, blocking remarks first
   */
  public List<Remark> look(Draft draft, Identity identity, LocalDate day, int questions) {
    Published content = library.now();
    var remarks = new ArrayList<Remark>(whole(draft, questions));
    for (Part part : draft.parts()) {
      remarks.addAll(Fields.look(part, place(part), content, day));
      remarks.addAll(article(part, content, identity, day));
      remarks.addAll(OwnWords.look(part, place(part), content, identity));
    }
    return remarks.stream()
        .distinct()
        .sorted(Comparator.comparing((Remark it) -> !it.blocks()))
        .toList();
  }

  private static List<Remark> whole(Draft draft, int questions) {
    boolean says = draft.parts().stream().anyMatch(it -> isContent(it) && !it.text().isBlank());
    if (!says) {
      return List.of(
          new Remark(true, WHOLE, "List nic nie mówi.", "Wybierz artykuł albo napisz odpowiedź."));
    }
    var remarks = new ArrayList<Remark>();
    if (draft.parts().stream().noneMatch(LastLook::greets)) {
      remarks.add(new Remark(false, WHOLE, "List nie ma powitania.", "Dodaj „Dzień dobry”."));
    }
    if (draft.parts().stream().noneMatch(it -> it.role() == Role.SIGNATURE)) {
      remarks.add(new Remark(false, WHOLE, "List nie ma podpisu.", "Dodaj podpis."));
    }
    remarks.addAll(unanswered(draft, questions));
    return remarks;
  }

  private static boolean isContent(Part part) {
    return part.role() == Role.ANSWER
        || part.role() == Role.OWN
        || (part.role() == Role.LEAD && part.question() == 0)
        || part.role() == Role.NOTICE;
  }

  private static boolean greets(Part part) {
    return part.role() == Role.GREETING || GREETING.matcher(part.text()).find();
  }

  /** A letter without any answer is another kind of letter: asking back, wrong office. */
  private static List<Remark> unanswered(Draft draft, int questions) {
    boolean answers =
        draft.parts().stream().anyMatch(it -> it.question() > 0 || it.role() == Role.OWN);
    if (!answers && draft.parts().stream().anyMatch(LastLook::isAFrameOfItsOwn)) {
      return List.of();
    }
    return IntStream.rangeClosed(1, questions)
        .filter(question ->
            draft.parts().stream()
                .noneMatch(it ->
                    it.question() == question && it.role() != Role.LEAD && !it.text().isBlank()))
        .mapToObj(question ->
            new Remark(
                true,
                "pytanie " + question,
                "Pytanie " + question + " nie ma odpowiedzi.",
                "Wybierz artykuł albo zaznacz, dlaczego je pomijasz."))
        .toList();
  }

  private static boolean isAFrameOfItsOwn(Part part) {
    return part.question() == 0
        && List.of(
                "dopytanie",
                "inny-urzad",
                "sprawa-formalna",
                "ostrzezenie-oszustwo",
                "trudna-sytuacja",
                "kondolencje")
            .stream()
            .anyMatch(part.source()::startsWith);
  }

  private static List<Remark> article(
      Part part, Published content, Identity identity, LocalDate day) {
    if (part.role() != Role.ANSWER
        || part.source().isEmpty()
        || content.template(part.source()).isPresent()) {
      return List.of();
    }
    Optional<Article> article = content.article(part.source());
    if (article.isEmpty()) {
      return List.of(
          new Remark(
              true,
              place(part),
              "Artykuł „" + part.source() + "” wycofano.",
              "Wybierz inny artykuł albo usuń tę część."));
    }
    var remarks = new ArrayList<Remark>();
    if (!article.get().validOn(day)) {
      remarks.add(outOfDate(part, article.get()));
    }
    if (article.get().channel() == Channel.PROFILE_ONLY && identity != Identity.LOGGED_IN) {
      remarks.add(
          new Remark(
              true,
              place(part),
              "Ten artykuł wolno wysłać tylko osobie zalogowanej w profilu.",
              "Zastąp go odpowiedzią ogólną i drogą do profilu."));
    }
    if (!part.edited() && part.version() != article.get().version()) {
      remarks.add(
          new Remark(
              false,
              place(part),
              "Artykuł zmienił się, odkąd powstał szkic (wersja %d, teraz %d)."
                  .formatted(part.version(), article.get().version()),
              "Wybierz artykuł ponownie, aby wziąć nową treść."));
    }
    return remarks;
  }

  private static Remark outOfDate(Part part, Article article) {
    String until =
        article
            .validTo()
            .map(it -> "obowiązuje od " + article.validFrom() + " do " + it)
            .orElse("obowiązuje od " + article.validFrom());
    return new Remark(
        true,
        place(part),
        "Artykuł „%s” jest nieaktualny: %s.".formatted(article.title(), until),
        "Wybierz aktualny artykuł.");
  }

  private static String place(Part part) {
    return part.question() > 0
        ? "pytanie " + part.question()
        : switch (part.role()) {
          case GREETING -> "powitanie";
          case CLOSING -> "zakończenie";
          case SIGNATURE -> "podpis";
          case NOTICE -> "informacja";
          case LEAD, ANSWER -> "treść";
          case OWN -> "własny tekst";
        };
  }
}
