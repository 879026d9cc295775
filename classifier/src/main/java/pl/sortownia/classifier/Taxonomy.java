package pl.sortownia.classifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Topics and intents of {@code models/taxonomy.yaml}; a published id never changes its meaning. */
public final class Taxonomy {

  /**
   * A subject line of the COT.
   *
   * @param id stable id, for example {@code zasilki}
   * @param name as consultants say it
   * @param intents the questions that belong to it
   */
  public record Topic(String id, String name, List<Intent> intents) {
    public Topic {
      intents = List.copyOf(intents);
    }
  }

  /**
   * One question that one article would answer.
   *
   * @param id stable id, for example {@code zas-chorobowy}
   * @param name as consultants say it
   * @param topic id of its topic
   * @param scope what belongs to it
   * @param individual usually about one person's own case, so not answered in substance by e-mail
   */
  public record Intent(String id, String name, String topic, String scope, boolean individual) {}

  private record File(List<TopicEntry> topics) {}

  private record TopicEntry(String id, String name, List<IntentEntry> intents) {
    Topic topic() {
      return new Topic(id, name, intents.stream().map(i -> i.intent(id)).toList());
    }
  }

  private record IntentEntry(
      String id, String name, @Nullable String scope, @Nullable Boolean individual) {
    Intent intent(String topic) {
      return new Intent(
          id, name, topic, scope == null ? "" : scope, Boolean.TRUE.equals(individual));
    }
  }

  private final List<Topic> topics;
  private final Map<String, Intent> intents = new LinkedHashMap<>();

  private Taxonomy(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    topics.stream().flatMap(t -> t.intents().stream()).forEach(i -> intents.put(i.id(), i));
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException when it is missing or no taxonomy; names file and cure
   */
  public static Taxonomy read(Path yaml) {
    if (!Files.isRegularFile(yaml)) {
      throw new IllegalArgumentException(
          yaml + " is missing; restore it from git or point to the folder that holds it");
    }
    try {
      var file = new YAMLMapper().readValue(yaml.toFile(), File.class);
      return new Taxonomy(file.topics().stream().map(TopicEntry::topic).toList());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s is no taxonomy: %s; compare it with the version in git"
              .formatted(yaml, e.getOriginalMessage()),
          e);
    }
  }

  /** Topics in the order of the file. */
  public List<Topic> topics() {
    return topics;
  }

  /** Intents of all topics in the order of the file. */
  public List<Intent> intents() {
    return List.copyOf(intents.values());
  }

  /** The intent of this id, if there is one. */
  public Optional<Intent> intent(String id) {
    return Optional.ofNullable(intents.get(id));
  }

  /** Topic of an intent; {@code inne} when nobody knows the intent. */
  public String topicOf(String intentId) {
    return intent(intentId).map(Intent::topic).orElse("inne");
  }
}
