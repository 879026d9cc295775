package pl.sortownia.editing;

import java.util.List;
import java.util.Optional;
import pl.sortownia.knowledge.content.Document;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Source;

/**
 * A finding beside the form that it speaks of.
 *
 * @param field id of the field of the form; empty when it is about another file
 * @param line line within that field, from 1; 0 for a field of one line
 * @param place in words
 */
record Note(Finding finding, String field, int line, String place) {

  /**
   * @param asFile whether the page shows the file itself, not a form
   */
  static List<Note> of(Source text, List<Finding> findings, boolean asFile) {
    Optional<Document> document = Document.read(text, new Findings());
    return findings.stream().map(it -> one(it, text, document, asFile)).toList();
  }

  private static Note one(Finding it, Source text, Optional<Document> document, boolean asFile) {
    if (!it.file().equals(text.path())) {
      return new Note(it, "", it.line(), it.file() + ", wiersz " + it.line());
    }
    if (asFile || document.isEmpty()) {
      return new Note(it, asFile ? "words" : "", it.line(), "wiersz " + it.line());
    }
    int body = it.line() - document.get().bodyLine() + 1;
    if (body >= 1) {
      return new Note(it, "f-body", body, "treść, wiersz " + body);
    }
    String key = key(text.text().lines().toList(), it.line());
    return new Note(it, "f-" + key, 0, "pole „" + label(key) + "”");
  }

  /** The key of the head above a line. */
  private static String key(List<String> lines, int line) {
    for (int n = Math.min(line, lines.size()); n > 1; n--) {
      String it = lines.get(n - 1);
      if (it.matches("[a-z-]+:.*")) {
        return it.substring(0, it.indexOf(':'));
      }
    }
    return "title";
  }

  private static String label(String key) {
    return switch (key) {
      case "id" -> "id";
      case "intents" -> "sprawy";
      case "title" -> "tytuł";
      case "asked-as" -> "jak pytają";
      case "symbols" -> "formularze";
      case "valid-from" -> "obowiązuje od";
      case "valid-to" -> "obowiązuje do";
      case "review-by" -> "przegląd do";
      case "legal-basis" -> "podstawa prawna";
      case "channel" -> "kanał";
      case "source" -> "źródła";
      case "verify" -> "do sprawdzenia";
      case "fields" -> "pola wzoru";
      case "role" -> "rola";
      default -> key;
    };
  }
}
