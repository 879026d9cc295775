package pl.sortownia.knowledge.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.Document;
import pl.sortownia.knowledge.content.Finding;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.content.Yaml;

/** Everything that can be said about content before anybody reads it. */
public final class ContentCheck {
  private final Taxonomy taxonomy;
  private volatile @Nullable Known known;

  private record Known(Published content, LocalDate today, List<Finding> findings) {}

  public ContentCheck(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * Checks all content together: some faults show only between files.
   *
   * @param today the day on which amounts must be known and articles be valid
   * @return findings in order of file and line, what fails before what warns
   */
  public List<Finding> check(Published content, LocalDate today) {
    return check(content, today, it -> true);
  }

  /**
   * @param fresh texts that are read for their own sake; the others only for what joins them
   */
  private List<Finding> check(Published content, LocalDate today, Predicate<Source> fresh) {
    var findings = new Findings();
    findings.addAll(content.flaws());
    Jargon jargon =
        content.single(Kind.JARGON).map(it -> Jargon.read(it, findings)).orElse(Jargon.NONE);
    var texts = new TextRules(content.parameters(), jargon, today, findings);
    articles(content, texts, fresh, new ArticleRules(content, taxonomy, today, findings));
    templates(content, texts, fresh, new TemplateRules(content, findings));
    content.single(Kind.SYNONYMS).ifPresent(it -> synonyms(it, findings));
    unused(content, findings);
    return findings.all().stream()
        .distinct()
        .sorted(
            Comparator.comparing(Finding::weight)
                .thenComparing(Finding::file)
                .thenComparing(Finding::line))
        .toList();
  }

  /** What one changed piece would bring: findings of its own file, and new ones elsewhere. */
  public List<Finding> checkChange(Published content, Source changed, LocalDate today) {
    List<Finding> before = known(content, today);
    return check(content.with(changed), today, changed::equals).stream()
        .filter(it -> it.file().equals(changed.path()) || !before.contains(it))
        .toList();
  }

  /** An editor who types asks this again and again of the same content. */
  private List<Finding> known(Published content, LocalDate today) {
    Known it = known;
    if (it == null || it.content() != content || !it.today().equals(today)) {
      it = new Known(content, today, check(content, today, fresh -> false));
      known = it;
    }
    return it.findings();
  }

  private static void articles(
      Published content, TextRules texts, Predicate<Source> fresh, ArticleRules rules) {
    Map<String, Document> documents = new HashMap<>();
    for (Source source : of(Kind.ARTICLE, content)) {
      // its flaws are known already: this second reading is for the lines
      var again = new Findings();
      Document.read(source, again)
          .ifPresent(document -> {
            Article.read(source, again)
                .ifPresent(it -> {
                  rules.check(source, document, it);
                  documents.put(it.id(), document);
                });
            texts.article(document);
            if (fresh.test(source)) {
              texts.length(document);
              texts.alone(document);
            }
          });
    }
    rules.together(documents);
  }

  private static void templates(
      Published content, TextRules texts, Predicate<Source> fresh, TemplateRules rules) {
    for (Source source : of(Kind.TEMPLATE, content)) {
      var again = new Findings();
      Template.read(source, again).ifPresent(it -> rules.check(source, it));
      Document.read(source, again)
          .ifPresent(document -> {
            texts.amounts(document);
            if (fresh.test(source)
                && document.head().optional("language").orElse("pl").equals("pl")) {
              texts.alone(document);
            }
          });
    }
  }

  private static void synonyms(Source source, Findings findings) {
    Set<String> seen = new HashSet<>();
    Yaml.read(source.path(), source.text(), 1, findings).stream()
        .flatMap(it -> it.at("groups").stream())
        .flatMap(it -> it.items().stream())
        .forEach(group -> {
          if (group.items().size() < 2) {
            findings.fail(
                source.path(),
                group.line(),
                "grupa ma mniej niż dwa słowa",
                "dopisz drugie słowo albo usuń grupę");
          }
          group.items().stream()
              .filter(it -> !seen.add(it.text()))
              .forEach(it ->
                  findings.warn(
                      source.path(),
                      it.line(),
                      "„" + it.text() + "” stoi w dwóch grupach",
                      "zostaw je w jednej"));
        });
  }

  /** A parameter that nobody uses grows old unseen. */
  private static void unused(Published content, Findings findings) {
    Set<String> used = new HashSet<>();
    content.sources().stream()
        .flatMap(it -> Amounts.in(it.text()).stream())
        .forEach(it -> used.add(it.id()));
    content.parameters().byId().values().stream()
        .filter(it -> !used.contains(it.id()))
        .forEach(it ->
            findings.warn(
                it.file(),
                it.line(),
                "parametru „" + it.id() + "” nikt nie używa",
                "użyj go w artykule albo usuń"));
  }

  private static List<Source> of(Kind kind, Published content) {
    return content.sources().stream().filter(it -> it.kind() == kind).toList();
  }
}
