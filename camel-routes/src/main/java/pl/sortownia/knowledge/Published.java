package pl.sortownia.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.Synonyms;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;

/**
 * All published content at one moment, read and ready; never changes.
 *
 * @param version of the whole, as the database counts it
 * @param sources the content as it was written, in order of path
 * @param articles by id, those that could be read
 * @param templates by id, those that could be read
 * @param parameters dated amounts
 * @param flaws what could not be read
 */
public record Published(
    long version,
    List<Source> sources,
    Map<String, Article> articles,
    Map<String, Template> templates,
    Parameters parameters,
    List<Finding> flaws) {
  public static final Published NOTHING = of(0, List.of());

  public static Published of(long version, List<Source> unordered) {
    List<Source> sources = unordered.stream().sorted(Comparator.comparing(Source::path)).toList();
    var findings = new Findings();
    var articles = new LinkedHashMap<String, Article>();
    var templates = new LinkedHashMap<String, Template>();
    Parameters parameters = Parameters.NONE;
    twins(sources, findings);
    for (Source source : sources) {
      switch (source.kind()) {
        case ARTICLE -> Article.read(source, findings).ifPresent(it -> articles.put(it.id(), it));
        case TEMPLATE ->
            Template.read(source, findings).ifPresent(it -> templates.put(it.id(), it));
        case PARAMETERS -> parameters = Parameters.read(source, findings);
        case SYNONYMS, JARGON -> {}
      }
    }
    return new Published(version, sources, articles, templates, parameters, findings.all());
  }

  /** The same with one piece changed or added: only that piece is read. */
  public Published with(Source changed) {
    var sources = new java.util.ArrayList<>(this.sources);
    sources.removeIf(it -> it.kind() == changed.kind() && it.id().equals(changed.id()));
    sources.add(changed);
    var findings = new Findings();
    findings.addAll(flaws.stream().filter(it -> !it.file().equals(changed.path())).toList());
    var articles = new LinkedHashMap<>(this.articles);
    var templates = new LinkedHashMap<>(this.templates);
    Parameters parameters = this.parameters;
    switch (changed.kind()) {
      case ARTICLE -> {
        articles.remove(changed.id());
        Article.read(changed, findings).ifPresent(it -> articles.put(it.id(), it));
      }
      case TEMPLATE -> {
        templates.remove(changed.id());
        Template.read(changed, findings).ifPresent(it -> templates.put(it.id(), it));
      }
      case PARAMETERS -> parameters = Parameters.read(changed, findings);
      case SYNONYMS, JARGON -> {}
    }
    return new Published(version, sources, articles, templates, parameters, findings.all());
  }

  private static void twins(List<Source> sources, Findings findings) {
    var seen = new HashMap<String, Source>();
    for (Source it : sources) {
      Source twin = seen.putIfAbsent(it.kind() + "|" + it.id(), it);
      if (twin != null) {
        findings.fail(
            it.path(),
            1,
            "id „%s” ma już plik %s".formatted(it.id(), twin.path()),
            "nadaj jednemu z nich inne id i nazwę");
      }
    }
  }

  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  public Optional<Template> template(String id) {
    return Optional.ofNullable(templates.get(id));
  }

  /** All articles as the search sees them, whatever the day. */
  public List<Passage> passages() {
    return articles.values().stream().map(Article::passage).toList();
  }

  /** What the search may find on a day: never what is expired or not yet valid. */
  public List<Passage> passages(LocalDate day) {
    return articles.values().stream().filter(it -> it.validOn(day)).map(Article::passage).toList();
  }

  /** People's words for official things; empty when there is no list. */
  public Optional<Synonyms> synonyms() {
    return single(Kind.SYNONYMS).map(Source::text).map(Synonyms::parse);
  }

  /** The classifier over what is valid on a day. */
  public Classifier classifier(Path models, LocalDate day) {
    return synonyms()
        .map(it -> Classifier.open(models, passages(day), it))
        .orElseGet(() -> Classifier.open(models, passages(day)));
  }

  /** The one source of a kind that has only one: parameters, synonyms, jargon. */
  public Optional<Source> single(Kind kind) {
    return sources.stream().filter(it -> it.kind() == kind).findFirst();
  }
}
