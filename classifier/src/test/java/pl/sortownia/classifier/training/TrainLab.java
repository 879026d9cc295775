package pl.sortownia.classifier.training;

import java.nio.file.Path;
import pl.sortownia.classifier.*;

/** scratch */
public final class TrainLab {
  public static void main(String[] a) throws Exception {
    long t = System.nanoTime();
    var k = Articles.in(Path.of(a[0]));
    Trainer.ours(Path.of("models"))
        .train(Lessons.jsonl(Path.of("models/lessons")), k, Path.of("models/intent"));
    System.out.printf("%d articles, %.1fs%n", k.size(), (System.nanoTime() - t) / 1e9);
    System.out.println(java.nio.file.Files.readString(Path.of("models/intent/card.md")));
    var c = Classifier.open(Path.of("models"), k);
    for (String s :
        new String[] {
          "Kiedy dostanę pieniądze za L4? Lekarz wystawił zwolnienie 3 tygodnie temu.",
          "nie moge sie zalogowac do pue",
          "Jaka jest stolica Francji?",
          "Jak upiec sernik?"
        }) {
      var u = c.understand("", s);
      System.out.println(s + " " + u.intents() + " none " + u.none());
      if (!u.questions().isEmpty()) System.out.println("  " + c.suggest(u.questions().get(0), 3));
    }
    var letters =
        Lessons.jsonl(Path.of("models/lessons")).all().stream()
            .filter(l -> l.form().equals("letter"))
            .toList();
    for (int r = 0; r < 3; r++) {
      var ns = new java.util.ArrayList<Long>();
      for (var l : letters) {
        long t0 = System.nanoTime();
        c.understand(l.subject(), l.text());
        ns.add(System.nanoTime() - t0);
      }
      java.util.Collections.sort(ns);
      System.out.printf(
          "median %.2f ms p99 %.2f%n",
          ns.get(ns.size() / 2) / 1e6, ns.get(ns.size() * 99 / 100) / 1e6);
    }
  }
}
