package pl.sortownia.editing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.AmountForm;
import pl.sortownia.knowledge.editing.ArticleForm;
import pl.sortownia.knowledge.editing.TemplateForm;
import pl.sortownia.knowledge.editing.WordsForm;
import pl.sortownia.knowledge.versions.ContentRefused;
import pl.sortownia.knowledge.versions.Contents;

/** What an editor typed, as the text of a file: from the fields of a form, or the file itself. */
@Component
class TypedText {
  private final Contents contents;

  TypedText(Contents contents) {
    this.contents = contents;
  }

  /** The newest version of a piece with what was typed in it. */
  Source of(Kind kind, String id, MultiValueMap<String, String> form) {
    Source before = newest(kind, id);
    String text = form.getFirst("text");
    if (text != null) {
      // browsers send line ends as CR LF
      String plain = text.replace("\r\n", "\n");
      return new Source(kind, id, before.version(), before.path(), plain);
    }
    return switch (kind) {
      case ARTICLE -> ArticleForm.typed(all(form, "intent"), it -> first(form, it)).onto(before);
      case TEMPLATE -> TemplateForm.typed(it -> all(form, it)).onto(before);
      case PARAMETERS -> AmountForm.typed(first(form, "amount"), it -> all(form, it)).onto(before);
      case SYNONYMS, JARGON -> new WordsForm(first(form, "lines")).onto(before);
    };
  }

  Source newest(Kind kind, String id) {
    return contents.history(kind, id).stream()
        .findFirst()
        .orElseThrow(() -> new ContentRefused("Nie ma „" + id + "”."))
        .source();
  }

  private static String first(MultiValueMap<String, String> form, String field) {
    String value = form.getFirst(field);
    return value == null ? "" : value;
  }

  private static List<String> all(MultiValueMap<String, String> form, String field) {
    return form.getOrDefault(field, List.of());
  }
}
