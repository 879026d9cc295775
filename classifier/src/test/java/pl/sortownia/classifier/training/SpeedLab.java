package pl.sortownia.classifier.training;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import pl.sortownia.classifier.*;

public final class SpeedLab {
  public static void main(String[] a) throws Exception {
    var c = Classifier.open(Path.of("models"), Articles.in(Path.of("knowledge")));
    var letters =
        Lessons.jsonl(Path.of("models/lessons")).all().stream()
            .filter(l -> l.form().equals("letter"))
            .toList();
    var mx = ManagementFactory.getThreadMXBean();
    var pd = new PersonalDataFinder();
    for (int r = 0; r < 3; r++) {
      var ns = new java.util.ArrayList<Long>();
      for (var l : letters) {
        long t0 = mx.getCurrentThreadCpuTime();
        c.understand(l.subject(), l.text());
        ns.add(mx.getCurrentThreadCpuTime() - t0);
      }
      java.util.Collections.sort(ns);
      System.out.printf(
          "understand cpu median %.2f ms p99 %.2f%n",
          ns.get(ns.size() / 2) / 1e6, ns.get(ns.size() * 99 / 100) / 1e6);
    }
    for (String what : new String[] {"search", "pd"}) {
      long t0 = mx.getCurrentThreadCpuTime();
      for (var l : letters) {
        if (what.equals("search")) c.index().scores(l.text(), 12);
        else pd.find(l.text());
      }
      System.out.printf(
          "%s mean %.2f ms%n", what, (mx.getCurrentThreadCpuTime() - t0) / 1e6 / letters.size());
    }
    int two = 0, right = 0, multi = 0;
    for (var l : letters) {
      var u = c.understand(l.subject(), l.text());
      if (u.questions().size() > 1) two++;
      if (!l.also().isEmpty()) {
        multi++;
        var ids = u.questions().stream().map(q -> q.intents().get(0).id()).toList();
        if (ids.contains(l.intent()) && ids.containsAll(l.also())) right++;
      }
    }
    System.out.printf(
        "letters %d split %d; with also %d, all found as questions %d%n",
        letters.size(), two, multi, right);
  }
}
