package pl.sortownia.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Tags;

/**
 * Who is touched by a change.
 *
 * @param content everything published
 */
public record UsedIn(Published content) {

  /** Articles and templates that speak of a parameter. */
  public List<Source> parameter(String id) {
    return users(it -> Amounts.in(it.text()).stream().anyMatch(use -> use.id().equals(id)));
  }

  /** Templates that include a block, directly or through another block. */
  public List<Source> template(String id) {
    Set<String> reached = new HashSet<>(Set.of(id));
    boolean more = true;
    while (more) {
      more = reached.addAll(includers(reached).map(Source::id).toList());
    }
    return includers(reached).toList();
  }

  /** Articles and templates that link to an article. */
  public List<Source> article(String id) {
    return users(it -> it.text().contains("](" + id + ")"));
  }

  /** Articles and templates whose words change when these parameters come into force. */
  public List<Source> changedBy(Parameters fresh) {
    Set<String> changed = new HashSet<>(fresh.byId().keySet());
    changed.addAll(content.parameters().byId().keySet());
    changed.removeIf(id -> same(id, fresh));
    return users(it -> Amounts.in(it.text()).stream().anyMatch(use -> changed.contains(use.id())));
  }

  private boolean same(String id, Parameters fresh) {
    var before = content.parameters().byId().get(id);
    var after = fresh.byId().get(id);
    return before != null
        && after != null
        && before.unit().equals(after.unit())
        && values(before).equals(values(after));
  }

  /** Where a value stands in the file is no matter. */
  private static List<List<Object>> values(Parameters.Parameter it) {
    return it.values().stream()
        .map(v -> List.<Object>of(v.from(), v.to(), v.value(), v.certain()))
        .toList();
  }

  private Stream<Source> includers(Set<String> blocks) {
    return content.sources().stream()
        .filter(it -> it.kind() == Kind.TEMPLATE)
        .filter(it ->
            Tags.in(it.text()).stream()
                .anyMatch(tag -> tag.kind() == Tags.Kind.INCLUDE && blocks.contains(tag.name())));
  }

  private List<Source> users(java.util.function.Predicate<Source> uses) {
    return content.sources().stream()
        .filter(it -> it.kind() == Kind.ARTICLE || it.kind() == Kind.TEMPLATE)
        .filter(uses)
        .toList();
  }
}
