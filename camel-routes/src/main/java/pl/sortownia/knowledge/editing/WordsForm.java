package pl.sortownia.knowledge.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Written;
import pl.sortownia.knowledge.content.Yaml;

/**
 * People's words and office words as a form shows them, one group a line: {@code l4, zwolnienie
 * lekarskie}, and {@code dokonać = zrobić}.
 */
public record WordsForm(String lines) {
  private static final String SIGN = " = ";

  /** Whether this kind is such a list. */
  public static boolean fits(Kind kind) {
    return kind == Kind.SYNONYMS || kind == Kind.JARGON;
  }

  public static WordsForm of(Source file) {
    return new WordsForm(String.join("\n", entries(file).keySet()));
  }

  /** The file with these groups; a line that nobody touched stays as it was written. */
  public Source onto(Source file) {
    if (equals(of(file))) {
      return file;
    }
    Map<String, String> before = entries(file);
    String key = file.kind() == Kind.SYNONYMS ? "groups:" : "jargon:";
    List<String> old = file.text().lines().toList();
    int start = old.indexOf(key);
    var text = new ArrayList<>(start < 0 ? List.of(key) : old.subList(0, start + 1));
    for (String line : Lines.of(Lines.plain(lines))) {
      text.add(before.getOrDefault(line, written(file.kind(), line)));
    }
    String whole = String.join("\n", text) + "\n";
    return new Source(file.kind(), file.id(), file.version(), file.path(), whole);
  }

  /** Lines of the form with the lines of the file that say the same, in order. */
  private static Map<String, String> entries(Source file) {
    var entries = new java.util.LinkedHashMap<String, String>();
    List<String> lines = file.text().lines().toList();
    String key = file.kind() == Kind.SYNONYMS ? "groups" : "jargon";
    Yaml.read(file.path(), file.text(), 1, new Findings()).stream()
        .flatMap(it -> it.at(key).stream())
        .flatMap(it -> it.items().stream())
        .forEach(it -> entries.put(shown(it), line(file, lines, it)));
    return entries;
  }

  private static String line(Source file, List<String> lines, Yaml entry) {
    String line = lines.get(entry.line() - 1);
    // a group over several lines is written anew
    return line.matches(".*[\\]}]\\s*") ? line : written(file.kind(), shown(entry));
  }

  private static String shown(Yaml entry) {
    if (!entry.items().isEmpty()) {
      return String.join(", ", entry.items().stream().map(Yaml::text).toList());
    }
    var fields = new HashMap<>(entry.entries());
    Yaml say = fields.get("say");
    Yaml instead = fields.get("instead");
    return (say == null ? "" : say.text()) + SIGN + (instead == null ? "" : instead.text());
  }

  private static String written(Kind kind, String line) {
    if (kind == Kind.SYNONYMS) {
      return "  - " + Written.onOneLine(Lines.words(line));
    }
    String[] halves = line.split("\\s*=\\s*", 2);
    return "  - {say: %s, instead: %s}"
        .formatted(Written.quoted(halves[0]), Written.quoted(halves.length > 1 ? halves[1] : ""));
  }
}
