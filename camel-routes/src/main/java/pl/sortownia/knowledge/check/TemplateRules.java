package pl.sortownia.knowledge.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Tags;
import pl.sortownia.knowledge.content.Tags.Tag;
import pl.sortownia.knowledge.content.Template;

/** Fields, blocks and circles of templates. */
final class TemplateRules {
  private static final String SLOT = "answers";
  private final Published content;
  private final Findings findings;

  TemplateRules(Published content, Findings findings) {
    this.content = content;
    this.findings = findings;
  }

  void check(Source source, Template it) {
    if (!it.id().equals(source.id())) {
      fail(
          it,
          -1,
          "id „%s” a plik nazywa się inaczej".formatted(it.id()),
          "nazwij plik " + it.id() + "." + it.language() + ".md albo popraw id");
    }
    if (it.frame() != it.path().startsWith("templates/frames/")) {
      fail(it, -1, "kind nie zgadza się z folderem", "ramki leżą w frames/, bloki w blocks/");
    }
    List<Tag> tags = Tags.in(it.text());
    fields(it, tags);
    sections(it, tags);
    includes(it, tags);
    circle(it)
        .ifPresent(way -> {
          Tag first =
              tags.stream()
                  .filter(t -> t.kind() == Tags.Kind.INCLUDE && way.contains(t.name()))
                  .findFirst()
                  .orElseThrow();
          fail(
              it,
              first.position(),
              "bloki włączają się w kółko: " + String.join(" → ", way),
              "usuń jedno z włączeń");
        });
  }

  private void fields(Template it, List<Tag> tags) {
    Set<String> declared = new HashSet<>();
    it.fields().values().forEach(field -> declared.addAll(field.names()));
    var used = new HashSet<String>();
    for (Tag tag : tags) {
      boolean reads = tag.kind() == Tags.Kind.FIELD || tag.kind() == Tags.Kind.SECTION;
      if (reads && !tag.isAmount() && !(it.frame() && tag.name().equals(SLOT))) {
        used.add(tag.field());
        if (!declared.contains(tag.field())) {
          fail(
              it,
              tag.position(),
              "pole {{" + tag.field() + "}} nie jest zadeklarowane",
              "dopisz je pod fields: albo usuń");
        }
      }
      if (tag.isCount() && tag.name().split("\\s+").length != 5) {
        fail(
            it,
            tag.position(),
            "niepełny zapis " + tag.tag(),
            "napisz {{count pole dzień dni dni}}");
      }
    }
    it.fields().values().stream()
        .filter(field -> field.names().stream().noneMatch(used::contains))
        .forEach(field ->
            findings.warn(
                it.path(), 1, "nieużywane pole „" + field.name() + "”", "usuń je z fields:"));
  }

  private void sections(Template it, List<Tag> tags) {
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : tags) {
      if (tag.kind() == Tags.Kind.SECTION) {
        open.push(tag);
      } else if (tag.kind() == Tags.Kind.END) {
        if (open.isEmpty() || !open.pop().name().equals(tag.name())) {
          fail(
              it,
              tag.position(),
              "{{/" + tag.name() + "}} niczego nie zamyka",
              "popraw nazwę albo usuń");
        }
      }
    }
    open.forEach(tag ->
        fail(
            it,
            tag.position(),
            tag.tag() + " nie jest zamknięte",
            "dopisz {{/" + tag.name() + "}}"));
  }

  private void includes(Template it, List<Tag> tags) {
    for (Tag tag : tags) {
      if (tag.kind() == Tags.Kind.INCLUDE) {
        Optional<Template> block = content.template(tag.name());
        if (block.isEmpty()) {
          fail(
              it,
              tag.position(),
              "nie ma bloku „" + tag.name() + "”",
              "popraw id albo dodaj templates/blocks/" + tag.name() + ".pl.md");
        } else if (block.get().frame()) {
          fail(it, tag.position(), "„" + tag.name() + "” jest ramką", "włączać można tylko bloki");
        }
      }
    }
  }

  /** The way from a template back to itself, if there is one. */
  private Optional<List<String>> circle(Template from) {
    return circle(from.id(), from, new ArrayList<>(List.of(from.id())), new HashSet<>());
  }

  private Optional<List<String>> circle(
      String home, Template at, List<String> way, Set<String> seen) {
    for (Tag tag : Tags.in(at.text())) {
      if (tag.kind() != Tags.Kind.INCLUDE) {
        continue;
      }
      var further = new ArrayList<>(way);
      further.add(tag.name());
      if (tag.name().equals(home)) {
        return Optional.of(further);
      }
      Optional<List<String>> found =
          seen.add(tag.name())
              ? content.template(tag.name()).flatMap(next -> circle(home, next, further, seen))
              : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void fail(Template it, int position, String words, String cure) {
    findings.fail(it.path(), position < 0 ? 2 : it.lineAt(position), words, cure);
  }
}
