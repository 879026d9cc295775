package pl.sortownia.classifier.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.sortownia.classifier.text.Folding;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** People's words for official things, kept by editors in {@code models/synonyms.yaml}. */
public final class Synonyms {

  private record File(List<List<String>> groups) {}

  private record Group(List<String> folded, List<String> words) {}

  private final List<Group> groups;

  private Synonyms(List<List<String>> groups) {
    this.groups =
        groups.stream()
            .map(g -> new Group(g.stream().map(s -> ' ' + Folding.fold(s) + ' ').toList(), g))
            .toList();
  }

  /** No synonyms at all. */
  public static Synonyms none() {
    return new Synonyms(List.of());
  }

  /**
   * Reads the file; a missing file means no synonyms.
   *
   * @throws IllegalArgumentException naming file and cure when it is damaged
   */
  public static Synonyms read(Path yaml) {
    if (!Files.isRegularFile(yaml)) {
      return none();
    }
    try {
      return new Synonyms(new YAMLMapper().readValue(yaml.toFile(), File.class).groups());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: %s; write groups: as a list of lists of words"
              .formatted(yaml, e.getOriginalMessage()),
          e);
    }
  }

  /**
   * Reads the text of such a file.
   *
   * @throws IllegalArgumentException naming the cure when it is damaged
   */
  public static Synonyms parse(String yaml) {
    try {
      return new Synonyms(new YAMLMapper().readValue(yaml, File.class).groups());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "synonyms: %s; write groups: as a list of lists of words"
              .formatted(e.getOriginalMessage()),
          e);
    }
  }

  /** Other words for what the words say. */
  Set<String> of(String[] words) {
    String text = ' ' + Folding.fold(String.join(" ", words)) + ' ';
    var found = new LinkedHashSet<String>();
    for (Group group : groups) {
      if (group.folded().stream().anyMatch(text::contains)) {
        found.addAll(group.words());
      }
    }
    return found;
  }

  /** All groups, for pages that show them. */
  public List<List<String>> groups() {
    return new ArrayList<>(groups.stream().map(Group::words).toList());
  }
}
