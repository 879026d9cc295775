package pl.sortownia.knowledge.content;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A piece of YAML that knows its line: without it no finding could name the place. */
public final class Yaml {
  private final Node node;
  private final int offset;

  private Yaml(Node node, int offset) {
    this.node = node;
    this.offset = offset;
  }

  /**
   * Reads YAML that begins at some line of a file; what is no YAML becomes a finding.
   *
   * @param firstLine line of the file on which the text begins, from 1
   */
  public static Optional<Yaml> read(String file, String text, int firstLine, Findings findings) {
    try {
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      @Nullable Node node = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
      if (node == null) {
        findings.fail(file, firstLine, "brak treści YAML", "wpisz pola albo przywróć plik");
        return Optional.empty();
      }
      return Optional.of(new Yaml(node, firstLine));
    } catch (YAMLException e) {
      findings.fail(
          file,
          firstLine + lineOf(e),
          "to nie jest poprawny YAML: " + problem(e),
          "popraw zapis; tekst z dwukropkiem lub cudzysłowem weź w cudzysłów");
      return Optional.empty();
    }
  }

  private static int lineOf(YAMLException e) {
    return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
        ? marked.getProblemMark().getLine()
        : 0;
  }

  private static String problem(YAMLException e) {
    return e instanceof MarkedYAMLException marked ? marked.getProblem() : "" + e.getMessage();
  }

  /** Line in the file, from 1. */
  public int line() {
    return offset + node.getStartMark().getLine();
  }

  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  public boolean isScalar() {
    return node instanceof ScalarNode && !isNull();
  }

  /** A scalar as it is written, quotes aside; empty for anything else. */
  public String text() {
    return node instanceof ScalarNode scalar && !isNull() ? scalar.getValue() : "";
  }

  /** The entries of a list; empty for anything else. */
  public List<Yaml> items() {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(it -> new Yaml(it, offset)).toList()
        : List.of();
  }

  /** The entries of a mapping in their order; empty for anything else. */
  public Map<String, Yaml> entries() {
    var entries = new LinkedHashMap<String, Yaml>();
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(it ->
              entries.put(
                  new Yaml(it.getKeyNode(), offset).text(), new Yaml(it.getValueNode(), offset)));
    }
    return entries;
  }

  public Optional<Yaml> at(String key) {
    return Optional.ofNullable(entries().get(key)).filter(it -> !it.isNull());
  }
}
