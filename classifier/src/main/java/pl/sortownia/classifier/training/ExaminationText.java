package pl.sortownia.classifier.training;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An examination as plain text and as JSON. */
final class ExaminationText {

  private static final int EXAMPLE = 160;

  /** Head of a table of slices. */
  static final String HEAD = "slice                        texts first three   ECE  at2%  at5%\n";

  private ExaminationText() {}

  static String of(Examination examination) {
    var text = new StringBuilder();
    text.append("Grouped cross-validation, %d folds%n".formatted(examination.folds()));
    text.append(examination.all().asText()).append("\n\n").append(HEAD);
    examination.slices().forEach((name, figures) -> text.append(row(name, figures)));
    text.append("\nlabel                        texts precision recall among three\n");
    examination
        .all()
        .perLabel()
        .forEach((label, f) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-28s %5d %8.1f%% %5.1f%% %10.1f%%%n",
                    named(label),
                    f.texts(),
                    100 * f.precision(),
                    100 * f.recall(),
                    100 * f.top3())));
    text.append("\nworst confusions\n");
    for (var c : examination.confusions()) {
      text.append(
          "%3d  %s taken for %s: %s%n"
              .formatted(c.times(), named(c.right()), named(c.taken()), brief(c.example())));
    }
    examination.sections().forEach(s -> text.append('\n').append(s.text()));
    return text.toString();
  }

  static String row(String name, Evaluation f) {
    return String.format(
        Locale.ROOT,
        "%-28s %5d %4.1f%% %4.1f%% %4.1f%% %4.1f%% %4.1f%%%n",
        name,
        f.texts(),
        100 * f.accuracy(),
        100 * f.top3(),
        100 * f.ece(),
        100 * f.coverageAt2PercentError(),
        100 * f.coverageAt5PercentError());
  }

  static String named(String label) {
    return label.isEmpty() ? "(none)" : label;
  }

  static String brief(String example) {
    String line = example.replaceAll("\\s+", " ");
    return line.length() <= EXAMPLE ? line : line.substring(0, EXAMPLE) + "…";
  }

  static String json(Examination examination) {
    var json = new LinkedHashMap<String, Object>();
    json.put("folds", examination.folds());
    json.put("all", figures(examination.all()));
    var slices = new LinkedHashMap<String, Object>();
    examination.slices().forEach((name, f) -> slices.put(name, figures(f)));
    json.put("slices", slices);
    json.put("perLabel", examination.all().perLabel());
    json.put("confusions", examination.confusions());
    json.put("reliability", examination.reliability());
    examination.sections().forEach(s -> json.put(s.name(), s.figures()));
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  static Map<String, Object> figures(Evaluation f) {
    var json = new LinkedHashMap<String, Object>();
    json.put("texts", f.texts());
    json.put("accuracy", f.accuracy());
    json.put("top3", f.top3());
    json.put("macroF1", f.macroF1());
    json.put("ece", f.ece());
    json.put("coverageAt2PercentError", f.coverageAt2PercentError());
    json.put("coverageAt5PercentError", f.coverageAt5PercentError());
    return json;
  }
}
