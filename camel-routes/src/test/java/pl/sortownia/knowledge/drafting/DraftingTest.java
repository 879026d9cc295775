package pl.sortownia.knowledge.drafting;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.letter.Identity;

class DraftingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Library LIBRARY = Shelf.shipped();
  private final Drafting drafting = new Drafting(LIBRARY, new KnowledgeSettings(Shelf.HOME));
  private final Rendering rendering = new Rendering();

  @Test
  void shows() {
    var w =
        new Wanted(
            Identity.NONE,
            "pl",
            "Maria Wójcik",
            DAY,
            List.of(
                new Answer(1, List.of("rodz-800plus-noworodek")),
                new Answer(2, List.of("it-rejestracja-usuniecie-konta"))));
    System.out.println(rendering.render(drafting.draft(w)).plain());
    System.out.println(
        rendering
            .render(
                drafting.frame("odpowiedz", w.with(w.answers().subList(0, 1)), java.util.Map.of()))
            .html());
    System.out.println(
        rendering.render(drafting.frame("trudna-sytuacja", w, java.util.Map.of())).plain());
    System.out.println(
        rendering
            .render(drafting.frame("sprawa-formalna", w, java.util.Map.of("rodzaj", "skarga")))
            .plain());
    System.out.println(
        rendering
            .render(
                drafting.frame(
                    "potwierdzenie",
                    w,
                    java.util.Map.of("numer", "2026/11/00412", "termin", "2026-11-25")))
            .plain());
    var d = drafting.askBack(new Wanted(Identity.NONE, "uk", "", DAY, List.of()), List.of());
    System.out.println(rendering.render(d).plain());
    System.out.println(new LastLook(LIBRARY).look(drafting.draft(w), Identity.NONE, DAY, 3));
  }
}
