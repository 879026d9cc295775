package pl.sortownia.classifier.training;

import java.nio.file.Path;
import pl.sortownia.classifier.*;

/** scratch */
public final class TrainLab {
  public static void main(String[] a) throws Exception {
    long t = System.nanoTime();
    var k = Articles.in(Path.of(a[0]));
    var ev =
        Trainer.ours(Path.of("models"))
            .train(Lessons.jsonl(Path.of("models/lessons")), k, Path.of("models/intent"));
    System.out.printf("%d articles, %.1fs%n", k.size(), (System.nanoTime() - t) / 1e9);
    System.out.println(java.nio.file.Files.readString(Path.of("models/intent/card.md")));
    System.out.printf(
        "cpu %.1fs%n",
        ((com.sun.management.OperatingSystemMXBean)
                    java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime()
            / 1e9);
    var conf = new java.util.TreeMap<String, Integer>();
    double mean = 0;
    int noneIn = 0, none = 0;
    for (var p : ev.predictions()) {
      mean += p.p();
      if (!p.rightAmong(1))
        conf.merge(p.right().iterator().next() + " -> " + p.top().get(0).id(), 1, Integer::sum);
      if (p.right().contains("")) {
        none++;
        if (!p.top().get(0).id().isEmpty() && p.p() >= 0.5) noneIn++;
      }
    }
    System.out.println(
        "mean p " + mean / ev.texts() + " none " + none + " given an intent at .5: " + noneIn);
    conf.entrySet().stream()
        .sorted(java.util.Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(40)
        .forEach(e -> System.out.print(e + "; "));
    System.out.println();
    ev.perLabel().entrySet().stream()
        .sorted(java.util.Comparator.comparingDouble(e -> e.getValue().f1()))
        .limit(25)
        .forEach(e ->
            System.out.printf(
                "%s %.2f/%.2f; ", e.getKey(), e.getValue().precision(), e.getValue().recall()));
    System.out.println();
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
